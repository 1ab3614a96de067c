import type { FlowTag, PartTag, PhrasingTag } from '../tags/tags.ts';
import type { FlowHandler, PhrasingHandler } from './build.ts';
import { citation } from './citation.ts';
import { code } from './code.ts';
import { contents } from './contents.ts';
import { definitions } from './definitions.ts';
import { division } from './division.ts';
import { emphasis } from './emphasis.ts';
import { figure } from './figure.ts';
import { group } from './group.ts';
import { heading1, heading2, heading3, heading4 } from './heading.ts';
import { lineBreak } from './line-break.ts';
import { link } from './link.ts';
import { orderedList, unorderedList } from './list.ts';
import { paragraph } from './paragraph.ts';
import { phrase } from './phrase.ts';
import { picture } from './picture.ts';
import { quotation } from './quotation.ts';
import { strong } from './strong.ts';
import { table } from './table.ts';
import { time } from './time.ts';

/** What makes blocks. A `section` of a deck is made by the document itself. */
export const flowHandlers = {
  h1: heading1,
  h2: heading2,
  h3: heading3,
  h4: heading4,
  p: paragraph,
  ul: unorderedList,
  ol: orderedList,
  dl: definitions,
  table,
  blockquote: quotation,
  figure,
  img: picture,
  div: division,
  nav: contents,
  section: group,
} as const satisfies Record<FlowTag | 'h1' | 'section', FlowHandler>;

/** What makes something within a line. */
export const phrasingHandlers = {
  em: emphasis,
  strong,
  code,
  a: link,
  cite: citation,
  time,
  span: phrase,
  br: lineBreak,
} as const satisfies Record<PhrasingTag, PhrasingHandler>;

/** Pieces that the handler of their owner reads, so that they are passed over where blocks are gathered. */
export const readByOwner = {
  aside: 'section',
  li: 'list',
  dt: 'definitions',
  dd: 'definitions',
  caption: 'table',
  colgroup: 'table',
  col: 'table',
  thead: 'table',
  tbody: 'table',
  tr: 'table',
  td: 'row',
  th: 'row',
  footer: 'quotation',
  figcaption: 'figure',
} as const satisfies Record<Exclude<PartTag, 'h1'>, string>;
