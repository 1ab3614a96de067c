import PptxGenJS from 'pptxgenjs';

export { PptxGenJS };
export type Presentation = PptxGenJS;
export type Slide = PptxGenJS.Slide;
/** An object of a layout as the library's `defineSlideMaster` takes it. */
export type LayoutObject = NonNullable<PptxGenJS.SlideMasterProps['objects']>[number];
