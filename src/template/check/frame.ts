import type { Diagnostic, Report, TraceStep } from '../../diagnostic/diagnostic.ts';
import type { ParsedTemplate } from '../load/parsed.ts';
import type { TemplateSource } from '../load/source.ts';
import type { Shape } from './shape.ts';

/** A value in a template: its shape, the path by which the brief knows it, and whether it may be absent here. */
export interface Typed {
  readonly shape: Shape;
  /** From the root: "event.what.text"; an entry of a list is "keyPoints.items[]"; empty for the root and what no brief holds. */
  readonly path: string;
  readonly optional: boolean;
}

/** A context, and the names after `as |…|` that stand for it and for its index. */
export interface TypedScope {
  readonly context: Typed;
  readonly value: string | undefined;
  readonly index: string | undefined;
}

/** Where the check stands: in which template, in which context, and what has been asked for so far. */
export interface Frame {
  readonly source: TemplateSource;
  /** Outermost first; the first is the template's own context. */
  readonly scopes: readonly TypedScope[];
  readonly root: Typed;
  /** Paths that were asked for around here, so that they are there. */
  readonly guards: ReadonlySet<string>;
  readonly inLoop: boolean;
  /** The partials that are being checked, outermost first. */
  readonly partials: readonly string[];
  /** The calls that led here, nearest first. */
  readonly trace: readonly TraceStep[];
  readonly pack: PackUnderCheck;
}

export interface PackUnderCheck {
  readonly partials: ReadonlyMap<string, ParsedTemplate>;
  /** Names of the partials that were called. */
  readonly called: Set<string>;
  readonly report: Report;
}

export const unknownValue: Typed = { shape: { kind: 'unknown' }, path: '', optional: false };

/** Reports a finding, with the calls that led to it. */
export const tell = (frame: Frame, found: Diagnostic): void =>
  frame.pack.report({ ...found, trace: [...found.trace, ...frame.trace] });

/** "event.what" and "event" for "event.what.text". */
const prefixes = (path: string): readonly string[] => {
  const keys = path.split('.');
  return keys.map((_, index) => keys.slice(0, index + 1).join('.'));
};

export const guarded = (frame: Frame, paths: readonly string[]): Frame =>
  paths.length === 0 ? frame : { ...frame, guards: new Set([...frame.guards, ...paths.flatMap(prefixes)]) };
