import type { Report } from '../diagnostic/diagnostic.ts';
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { keeping } from '../diagnostic/kept.ts';
import type { Span } from '../diagnostic/span.ts';
import type { Host } from '../host/host.ts';
import { sumOf } from '../host/sum.ts';
import { checkPack } from './check/pack.ts';
import { type Compiled, compileTemplate } from './load/compile.ts';
import { parseTemplate } from './load/parse.ts';
import type { ParsedTemplate } from './load/parsed.ts';
import { refuseCharacters, refuseConstructs } from './load/refuse.ts';
import { rewriteTemplate } from './load/rewrite.ts';
import { type TemplateSource, templateSource } from './load/source.ts';
import type { Form } from './run/context.ts';

/** The templates of a folder, read, checked and ready to render. */
export interface TemplatePack {
  readonly folder: string;
  /** The files of the two templates as the user knows them. */
  readonly files: Readonly<Record<Form, string>>;
  readonly templates: Readonly<Record<Form, Compiled>>;
  /** By the name that templates call them by. */
  readonly partials: ReadonlyMap<string, Compiled>;
  /** Where content and mustaches stand, by the numbers that rewriting gave them. */
  readonly places: readonly Span[];
}

/** Partials that only one of the two uses may stand in a folder of its name: {{> deck/cover}}. */
const partialFolders = ['', 'deck/', 'handout/'] as const;

const extension = '.hbs';

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

/** A file of a pack; `bytes` is `undefined` where there is none. */
interface PackFile {
  /** What templates call it by. */
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array | undefined;
}

const readPartials = async (host: Host, folder: string): Promise<readonly PackFile[]> => {
  const partials: PackFile[] = [];
  for (const inner of partialFolders) {
    const files = await host.list(`${folder}/partials/${inner}`.replace(/\/$/, ''));
    const wanted = files.filter((each) => each.endsWith(extension));
    // All at once: one after the other, the waiting adds up.
    const read = wanted.map(async (each) => {
      const file = `${folder}/partials/${inner}${each}`;
      return { name: inner + each.slice(0, -extension.length), file, bytes: await host.read(file) };
    });
    partials.push(...(await Promise.all(read)));
  }
  return partials;
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

type MainFiles = Readonly<Record<Form, PackFile>>;

const packOf = (
  folder: string,
  main: MainFiles,
  inner: readonly PackFile[],
  report: Report,
): TemplatePack | undefined => {
  let sound = true;
  const watched: Report = (found) => {
    if (found.severity === 'error') sound = false;
    report(found);
  };
  const deck = parseMain(main.deck, watched);
  const handout = parseMain(main.handout, watched);
  const partials = parsePartials(inner, watched);
  if (!sound || !deck || !handout) return undefined;
  checkPack([deck, handout], partials, watched);
  if (!sound) return undefined;
  const places: Span[] = [];
  const compile = ({ program, source }: ParsedTemplate): Compiled =>
    compileTemplate(rewriteTemplate(program, source, places));
  return {
    folder,
    files: { deck: deck.source.file, handout: handout.source.file },
    templates: { deck: compile(deck), handout: compile(handout) },
    partials: new Map([...partials].map(([name, partial]) => [name, compile(partial)])),
    places,
  };
};

/** A pack is checked and compiled once for all the briefs of a run. */
const once = keeping<TemplatePack | undefined>();

const keyOf = (folder: string, files: readonly PackFile[]): string =>
  [folder, ...files.map(({ file, bytes }) => `${file} ${bytes && sumOf(bytes)}`)].join('\n');

/**
 * Reads a template pack: deck.hbs, handout.hbs, and partials/*.hbs, each called by its file's name.
 * Every path, helper and partial is checked against the vocabulary of briefs.
 * @returns `undefined` where an error was reported
 */
export const loadPack = async (
  host: Host,
  folder: string,
  report: Report,
): Promise<TemplatePack | undefined> => {
  const read = async (name: Form): Promise<PackFile> => {
    const file = `${folder}/${name}${extension}`;
    return { name, file, bytes: await host.read(file) };
  };
  const main = { deck: await read('deck'), handout: await read('handout') };
  const partials = await readPartials(host, folder);
  const key = keyOf(folder, [main.deck, main.handout, ...partials]);
  return once(key, report, (told) => packOf(folder, main, partials, told));
};
