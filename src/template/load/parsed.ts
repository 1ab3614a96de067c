import type { TemplateSource } from './source.ts';
import type { Program } from './syntax.ts';

/** A template that was read and whose syntax is sound. */
export interface ParsedTemplate {
  readonly source: TemplateSource;
  readonly program: Program;
}
