import * as z from 'zod';
import type { Length } from '../../unit/length.ts';
import type { AnnotationOf } from '../../yaml/shape/annotation.ts';
import { type PageSize, paperSizes, slideSizes } from '../page-size.ts';
import { length, lengthOf } from './value.ts';

const own = {
  width: length.optional().describe('For a page of your own, with `height`.'),
  height: length.optional().describe('For a page of your own, with `width`.'),
};

// Object.keys cannot say that the keys are what they are.
const slideNames = Object.keys(slideSizes) as (keyof typeof slideSizes)[];
const paperNames = Object.keys(paperSizes) as (keyof typeof paperSizes)[];

/** `page: 16:9` stands for `page: { size: 16:9 }`. */
export const slidePage = z.strictObject({
  size: z.enum(slideNames).optional().describe('A size by its name, landscape.'),
  ...own,
});

/** `page: A4` stands for `page: { size: A4 }`. */
export const paperPage = z.strictObject({
  size: z.enum(paperNames).optional().describe('A size by its name, upright.'),
  ...own,
  marginTop: length.optional().describe('2.4cm unless said otherwise.'),
  marginBottom: length.optional().describe('2.1cm unless said otherwise.'),
  marginSide: length.optional().describe('2.2cm unless said otherwise.'),
});

/** How the pages are read: a bare word is a size. */
export const pageAnnotation: AnnotationOf = (schema) =>
  schema === slidePage || schema === paperPage ? { shorthand: 'size' } : undefined;

interface OwnSize {
  readonly width?: string | undefined;
  readonly height?: string | undefined;
}

/** True where a page has a size, and one alone. */
export const hasOneSize = ({
  size,
  width,
  height,
}: OwnSize & { readonly size?: string | undefined }): boolean =>
  size === undefined
    ? width !== undefined && height !== undefined
    : width === undefined && height === undefined;

const sizeIn = <Name extends string>(
  sizes: Readonly<Record<Name, PageSize>>,
  { size, width, height }: OwnSize & { readonly size?: Name | undefined },
): PageSize =>
  size === undefined ? { width: lengthOf(width ?? '0pt'), height: lengthOf(height ?? '0pt') } : sizes[size];

export const slideSizeOf = (page: z.output<typeof slidePage>): PageSize => sizeIn(slideSizes, page);
export const paperSizeOf = (page: z.output<typeof paperPage>): PageSize => sizeIn(paperSizes, page);

interface Margins {
  readonly marginTop: Length;
  readonly marginBottom: Length;
  readonly marginSide: Length;
}

export const marginsOf = ({ marginTop, marginBottom, marginSide }: z.output<typeof paperPage>): Margins => ({
  marginTop: lengthOf(marginTop ?? '2.4cm'),
  marginBottom: lengthOf(marginBottom ?? '2.1cm'),
  marginSide: lengthOf(marginSide ?? '2.2cm'),
});
