import type { TextItem } from '../../layout/scene.ts';
import type { Theme } from '../../theme/theme.ts';
import { outlineMarkup } from '../outline.ts';
import { fillOf, strokeOf } from '../paint.ts';
import { textMarkup } from '../text.ts';

/** The shape behind a text, where it has fill or line, and its lines. */
export const text = (item: TextItem, fonts: Theme['fonts']): string => {
  const bare = item.fill === undefined && item.stroke === undefined;
  const behind = bare
    ? ''
    : outlineMarkup(item.geometry, item.box, { ...fillOf(item.fill), ...strokeOf(item.stroke) });
  return behind + textMarkup(item, fonts);
};
