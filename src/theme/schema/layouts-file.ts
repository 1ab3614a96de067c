import * as z from 'zod';
import { colourName, extent, place } from './value.ts';

/** Two of `left`, `right` and `width`: a check says where there are more or fewer. */
const across = {
  left: place.optional(),
  right: place.optional(),
  width: extent.optional(),
};

const decoration = z.strictObject({
  ...across,
  top: place.optional(),
  bottom: place.optional(),
  height: extent.optional(),
  fill: colourName,
});

const region = z.strictObject({
  ...across,
  top: place.optional().describe('From the top of the slide; with `below`, from the bottom of that region.'),
  below: z
    .string()
    .optional()
    .describe('The region under which this one starts, as far down as its text needs.'),
  bottom: place.describe('From the top of the slide, or with a minus from its bottom.'),
  anchor: z.enum(['top', 'middle', 'bottom']).optional().describe('`top` unless said otherwise.'),
});

const slideLayout = z.strictObject({
  name: z.string().min(1).describe('As PowerPoint lists it: "Title and content".'),
  background: colourName,
  decoration: z.array(decoration).optional(),
  regions: z.record(z.string(), region).describe('Places for content, by name; `title` is one of them.'),
});

/** layouts.yaml: the slide layouts of a pack, by the name that templates give in `data-layout`. */
export const layoutsFile = z.record(z.string(), slideLayout);

export type LayoutsFile = z.output<typeof layoutsFile>;
export type SlideLayoutEntry = z.output<typeof slideLayout>;
