import type { Block } from '../../document/node.ts';
import type { SlideLayout } from '../../theme/theme.ts';
import type { Setting } from '../context.ts';
import type { Item } from '../scene.ts';

/** A slide with its content placed, before the slides are counted and what stands around the content is added. */
export interface DraftSlide {
  readonly title: string;
  readonly group: string | undefined;
  readonly layoutName: string;
  readonly layout: SlideLayout;
  readonly setting: Setting;
  readonly items: readonly Item[];
  /** The ids that links may lead to and that stand here. */
  readonly anchors: readonly string[];
  readonly notes: readonly Block[];
}
