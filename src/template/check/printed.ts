import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { spanOf } from '../load/source.ts';
import type { Path } from '../load/syntax.ts';
import { type Frame, type Typed, tell } from './frame.ts';
import { describeShape, type Shape, type Written } from './shape.ts';

/** Ids may be printed as they are: they stand in attributes. */
const printsAsItIs: ReadonlySet<Written> = new Set(['words', 'actor', 'place', 'source', 'figure']);

/** The helper that prints strings written in a way. */
const helperFor: Readonly<Record<Written, string | undefined>> = {
  words: undefined,
  inline: 'inline',
  prose: 'prose',
  date: 'date',
  claimant: 'claimant',
  actor: 'actorName',
  place: 'placeName',
  source: undefined,
  figure: undefined,
};

/** The mustache that prints a value rightly. */
const printedRightly = (path: Path, shape: Shape): string => {
  const helper = shape.kind === 'text' ? helperFor[shape.written] : undefined;
  return helper ? `{{${helper} ${path.original}}}` : `{{${path.original}}}`;
};

export const tellTextHelper = (path: Path, { shape }: Typed, frame: Frame): void => {
  const parameters = { path: path.original, written: describeShape(shape), use: printedRightly(path, shape) };
  tell(frame, diagnostic('template-text-helper', parameters, { span: spanOf(frame.source, path.loc) }));
};

/** A value that is printed must be there. */
export const checkPresence = (path: Path, typed: Typed, frame: Frame): void => {
  if (!typed.optional) return;
  const span = spanOf(frame.source, path.loc);
  tell(frame, diagnostic('template-optional', { path: path.original }, { span }));
};

/** A value printed without a helper. */
export const checkPrinted = (path: Path, typed: Typed, frame: Frame): void => {
  const { shape } = typed;
  if (shape.kind === 'mapping' || shape.kind === 'list') {
    const what = { path: path.original, what: describeShape(shape) };
    tell(frame, diagnostic('template-no-text', what, { span: spanOf(frame.source, path.loc) }));
    return;
  }
  if (shape.kind === 'text' && !printsAsItIs.has(shape.written)) tellTextHelper(path, typed, frame);
  checkPresence(path, typed, frame);
};
