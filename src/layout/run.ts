import type { RunLink, RunStyle, SceneRun } from './scene.ts';

/** Letters that join are torn apart by extra space between them. */
const joining = /\p{Script=Arabic}|\p{Script=Syriac}/u;

export const joins = (text: string): boolean => joining.test(text);

/**
 * Words in a style. All runs are made here, their fields in one order: thousands are read and copied while sizes are tried,
 * and V8 finds a field at once only in objects that were built alike.
 */
export const runOf = (
  style: RunStyle,
  text: string,
  language: string,
  underline = false,
  link: RunLink | undefined = undefined,
): SceneRun => ({
  font: style.font,
  size: style.size,
  bold: style.bold,
  italic: style.italic,
  colour: style.colour,
  spacing: style.spacing,
  text,
  language,
  underline,
  raised: false,
  link,
});

const remade = (run: SceneRun, text: string, size: number): SceneRun => ({
  font: run.font,
  size,
  bold: run.bold,
  italic: run.italic,
  colour: run.colour,
  spacing: run.spacing,
  text,
  language: run.language,
  underline: run.underline,
  raised: run.raised,
  link: run.link,
});

/** A run with other words. */
export const withText = (run: SceneRun, text: string): SceneRun =>
  text === run.text ? run : remade(run, text, run.size);

/** A run in another size. */
export const withSize = (run: SceneRun, size: number): SceneRun =>
  size === run.size ? run : remade(run, run.text, size);
