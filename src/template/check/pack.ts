import { diagnostic, type Report } from '../../diagnostic/diagnostic.ts';
import type { ParsedTemplate } from '../load/parsed.ts';
import { spanBetween } from '../load/source.ts';
import { once } from '../once.ts';
import type { Frame, PackUnderCheck, Typed } from './frame.ts';
import { checkProgram } from './program.ts';
import { briefShape } from './shape.ts';

const startFrame = ({ source }: ParsedTemplate, pack: PackUnderCheck): Frame => {
  const root: Typed = { shape: briefShape(), path: '', optional: false };
  return {
    source,
    scopes: [{ context: root, value: undefined, index: undefined }],
    root,
    guards: new Set(),
    inLoop: false,
    partials: [],
    trace: [],
    pack,
  };
};

const tellUnused = ({ partials, called, report }: PackUnderCheck): void => {
  for (const [name, { source }] of partials) {
    if (called.has(name)) continue;
    report(diagnostic('template-unused-partial', { name }, { span: spanBetween(source, 0, 0) }));
  }
};

/** Checks the templates of a pack, and its partials where they are called, against the vocabulary of briefs. */
export const checkPack = (
  templates: readonly ParsedTemplate[],
  partials: ReadonlyMap<string, ParsedTemplate>,
  report: Report,
): void => {
  // A partial is checked wherever it is called, so the same finding may come by often.
  const pack: PackUnderCheck = { partials, called: new Set(), report: once(report) };
  for (const template of templates) checkProgram(template.program, startFrame(template, pack));
  tellUnused(pack);
};
