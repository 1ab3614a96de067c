import type { Block, Heading, Inline, Paragraph, Slide } from '../../document/node.ts';

/** A slide's blocks by where they stand. */
export interface SlideParts {
  readonly title: Heading | undefined;
  readonly kicker: Paragraph | undefined;
  /** A cover's subtitle, another slide's standfirst. */
  readonly standfirst: Paragraph | undefined;
  /** By the name of the region; none of them is empty. */
  readonly regions: ReadonlyMap<string, readonly Block[]>;
}

const isTitle = (block: Block): block is Heading => block.kind === 'heading' && block.level === 1;

const paragraphOfClass = (blocks: readonly Block[], ...classes: readonly string[]): Paragraph | undefined =>
  blocks
    .filter((block) => block.kind === 'paragraph')
    .find((block) => classes.some((name) => block.classes.includes(name)));

/** True where nothing would be printed of it. */
const isEmptyBlock = (block: Block): boolean => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.children.every(isEmptyInline);
    case 'list':
      return block.items.length === 0;
    case 'definitions':
      return block.entries.length === 0;
    case 'table':
      return block.head.length + block.body.length === 0;
    case 'figure':
      return block.children.every(isEmptyBlock) && block.caption === undefined;
    case 'quotation':
    case 'division':
      return block.children.every(isEmptyBlock);
    case 'picture':
      return false;
    case 'contents':
      return true;
  }
};

const isEmptyInline = (inline: Inline): boolean => inline.kind === 'text' && inline.value.trim() === '';

const byRegion = (blocks: readonly Block[]): ReadonlyMap<string, readonly Block[]> => {
  const regions = new Map<string, Block[]>();
  for (const block of blocks) {
    const named = block.kind === 'division' && block.region !== undefined;
    const region = named ? (block.region ?? 'main') : 'main';
    const content = (named ? block.children : [block]).filter((child) => !isEmptyBlock(child));
    if (content.length === 0) continue;
    const known = regions.get(region);
    if (known) for (const child of content) known.push(child);
    else regions.set(region, [...content]);
  }
  return regions;
};

/** Sorts the blocks of a slide; a region without content is not there. */
export const partsOf = (slide: Slide): SlideParts => {
  const title = slide.children.find(isTitle);
  const kicker = paragraphOfClass(slide.children, 'kicker');
  const standfirst = paragraphOfClass(slide.children, 'standfirst', 'subtitle');
  const heads: readonly (Block | undefined)[] = [title, kicker, standfirst];
  const regions = byRegion(slide.children.filter((block) => !heads.includes(block)));
  return { title, kicker, standfirst, regions };
};
