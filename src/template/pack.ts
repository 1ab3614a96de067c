import type { Span } from '../diagnostic/span.ts';
import type { Compiled } from './run/compiled.ts';
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
