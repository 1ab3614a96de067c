import { zero } from '../../unit/length.ts';
import type { Setting } from '../context.ts';
import type { Role } from '../role.ts';
import { runStyleOf } from '../style.ts';
import type { Prose } from './composer.ts';

/** A paragraph that layout itself writes: a number, a mark. */
export const written = (text: string, role: Role, setting: Setting): Prose => ({
  paragraph: {
    runs: [
      {
        ...runStyleOf(role, setting),
        text,
        language: setting.context.language,
        underline: false,
        raised: false,
        link: undefined,
      },
    ],
    align: 'start',
    direction: setting.context.direction,
    spaceBefore: zero,
    indent: zero,
    bullet: undefined,
  },
  keepWithNext: false,
  brief: undefined,
  anchors: [],
});

export const numeral = (value: number, role: Role, setting: Setting): readonly Prose[] => [
  written(String(value), role, setting),
];
