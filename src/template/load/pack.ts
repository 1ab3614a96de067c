import { diagnostic, type Report } from '../../diagnostic/diagnostic.ts';
import type { Span } from '../../diagnostic/span.ts';
import { checkPack } from '../check/pack.ts';
import type { PackFile, PackFiles } from '../files.ts';
import type { TemplatePack } from '../pack.ts';
import type { Form } from '../run/context.ts';
import { compileTemplate } from './compile.ts';
import { parseTemplate } from './parse.ts';
import type { ParsedTemplate } from './parsed.ts';
import { refuseCharacters, refuseConstructs } from './refuse.ts';
import { rewriteTemplate } from './rewrite.ts';
import { type TemplateSource, templateSource } from './source.ts';
import type { Program } from './syntax.ts';

const parse = (source: TemplateSource, report: Report): ParsedTemplate | undefined => {
  refuseCharacters(source, report);
  const program = parseTemplate(source, report);
  if (!program) return undefined;
  refuseConstructs(program, source, report);
  return { source, program };
};

const decode = (
  bytes: Uint8Array,
  file: string,
  name: string,
  report: Report,
): ParsedTemplate | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return parse(templateSource(name, file, text), report);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    report(diagnostic('template-syntax', { problem: `${file} is not written in UTF-8` }));
    return undefined;
  }
};

const parseMain = ({ name, file, bytes }: PackFile, report: Report): ParsedTemplate | undefined => {
  if (bytes && bytes.length > 0) return decode(bytes, file, name, report);
  report(diagnostic('template-missing', { file }));
  return undefined;
};

const parsePartials = (files: readonly PackFile[], report: Report): ReadonlyMap<string, ParsedTemplate> => {
  const partials = new Map<string, ParsedTemplate>();
  for (const { name, file, bytes } of files) {
    const partial = bytes && decode(bytes, file, name, report);
    if (partial) partials.set(name, partial);
  }
  return partials;
};

/** The templates of a pack, checked and rewritten, and the places that their numbers stand for. */
export interface RewrittenPack {
  readonly templates: Readonly<Record<Form, Program>>;
  readonly partials: ReadonlyMap<string, Program>;
  readonly places: readonly Span[];
}

/**
 * Checks every path, helper and partial of a pack against the vocabulary of briefs, and makes it ready to be compiled.
 * @returns `undefined` where an error was reported
 */
export const rewritePack = ({ main, partials }: PackFiles, report: Report): RewrittenPack | undefined => {
  let sound = true;
  const watched: Report = (found) => {
    if (found.severity === 'error') sound = false;
    report(found);
  };
  const deck = parseMain(main.deck, watched);
  const handout = parseMain(main.handout, watched);
  const parsed = parsePartials(partials, watched);
  if (!sound || !deck || !handout) return undefined;
  checkPack([deck, handout], parsed, watched);
  if (!sound) return undefined;
  const places: Span[] = [];
  const rewrite = ({ program, source }: ParsedTemplate): Program => rewriteTemplate(program, source, places);
  return {
    templates: { deck: rewrite(deck), handout: rewrite(handout) },
    partials: new Map([...parsed].map(([name, partial]) => [name, rewrite(partial)])),
    places,
  };
};

/** A pack that is compiled here and now, template by template when it is first used: most briefs use but a part of a pack. */
export const packOf = (folder: string, files: PackFiles, report: Report): TemplatePack | undefined => {
  const rewritten = rewritePack(files, report);
  if (!rewritten) return undefined;
  const { templates, partials, places } = rewritten;
  return {
    folder,
    files: { deck: files.main.deck.file, handout: files.main.handout.file },
    templates: { deck: compileTemplate(templates.deck), handout: compileTemplate(templates.handout) },
    partials: new Map([...partials].map(([name, program]) => [name, compileTemplate(program)])),
    places,
  };
};
