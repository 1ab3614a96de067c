import type { Form } from '../run/context.ts';

/** A pack that was checked and compiled when the program was. */
export interface PreparedPack {
  /** The sum of its files: a pack that was changed since is compiled anew. */
  readonly sum: string;
  readonly templates: Readonly<Record<Form, TemplateSpecification>>;
  readonly partials: Readonly<Record<string, TemplateSpecification>>;
  /** What places stand in, seen from the pack's folder. */
  readonly files: readonly string[];
  /** Of each place seven numbers: its file, then line, column and offset of its start and of its end. */
  readonly places: readonly number[];
}

/** None in the sources: scripts/kept/prepare.ts compiles the shipped packs into the program. */
export const preparedPacks: readonly PreparedPack[] = [];
