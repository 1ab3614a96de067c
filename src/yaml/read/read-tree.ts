import type { YAMLError } from 'yaml';
import { diagnostic, type Report } from '../../diagnostic/diagnostic.ts';
import { limits } from '../../unit/limits.ts';
import type { Source } from '../source.ts';
import { findingDiagnostic } from '../trap/finding.ts';
import { mask, unmask } from '../trap/mask.ts';
import { scanTraps } from '../trap/scan.ts';
import type { Located } from '../tree.ts';
import { withoutForbidden } from './character.ts';
import { compose } from './compose.ts';
import { decode } from './decode.ts';
import { isOfSoundExtent } from './extent.ts';
import { locate, type Pass } from './locate.ts';
import { syntaxFaults } from './syntax.ts';

/** A file's text, and what it says where it says anything at all. */
export interface ReadTree {
  readonly source: Source;
  readonly tree: Located | undefined;
}

const locateDocument = (source: Source, text: string, report: Report): Located | undefined => {
  // Traps are hidden, so that the parser reads on as the writer meant it.
  const traps = scanTraps(text);
  for (const trap of traps) report(findingDiagnostic(source, trap));
  const composed = compose(mask(text, traps));
  if (composed.kind === 'tooDeep') {
    report(
      diagnostic(
        'too-deep',
        { deepestNesting: limits.nesting.most },
        { span: source.spanOf(composed.offset, composed.offset + 1) },
      ),
    );
    return undefined;
  }
  const [first, second] = composed.documents;
  if (second) {
    const at = second.range[0];
    report(diagnostic('several-documents', {}, { span: source.spanOf(at, at + 3) }));
  }
  if (!first) return undefined;
  const errors: readonly YAMLError[] = first.errors;
  syntaxFaults(source, errors, traps, report);
  if (!first.contents) return undefined;
  const pass: Pass = { source, report, unmask, anchors: new Map(), repeated: 0 };
  return locate(pass, first.contents).node;
};

/**
 * Reads YAML 1.2 with the place of each value: bytes in, a located tree out. Reports what the file's encoding, size,
 * nesting and syntax get wrong, and goes on past it as far as that can be done.
 * @returns `undefined` where the bytes are no text that can be read, or far more than one that was written.
 */
export const readTree = (file: string, bytes: Uint8Array, report: Report): ReadTree | undefined => {
  const source = decode(file, bytes, report);
  if (!source) return undefined;
  const tree = locateDocument(source, withoutForbidden(source, report), report);
  return !tree || isOfSoundExtent(tree, report) ? { source, tree } : undefined;
};
