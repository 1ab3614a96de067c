import type { Part } from '../../package/part.ts';
import type { DeckModel, FrameModel, LayoutModel } from '../model/model.ts';
import './gather.ts';
import { type LayoutObject, PptxGenJS, type Presentation, type Slide } from './library.ts';
import { addPath } from './path.ts';
import { addPicture, pictureParts } from './picture.ts';
import { addLine, addShape, layoutLine, layoutShape } from './shape.ts';
import { addTable } from './table.ts';
import { addText, layoutText } from './text.ts';

type Emitter<K extends FrameModel['kind']> = (slide: Slide, model: Extract<FrameModel, { kind: K }>) => void;

const emitters = {
  text: addText,
  shape: addShape,
  line: addLine,
  path: addPath,
  connector: addLine,
  table: addTable,
  picture: addPicture,
} satisfies { [K in FrameModel['kind']]: Emitter<K> };

const addFrame = (slide: Slide, model: FrameModel): void =>
  // The entry under a frame's kind takes that frame; TypeScript cannot follow that through the union.
  (emitters[model.kind] as Emitter<FrameModel['kind']>)(slide, model);

type LayoutFrame = LayoutModel['frames'][number];
const layoutObjects = {
  text: layoutText,
  shape: layoutShape,
  line: layoutLine,
} satisfies { [K in LayoutFrame['kind']]: (model: Extract<LayoutFrame, { kind: K }>) => LayoutObject };

const layoutObject = (model: LayoutFrame): LayoutObject =>
  // As above.
  (layoutObjects[model.kind] as (model: LayoutFrame) => LayoutObject)(model);

// The library writes a layout's name without escaping it.
const escaped = (name: string): string =>
  name.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/\s/g, ' ');

const describe = (deck: DeckModel): Presentation => {
  const presentation = new PptxGenJS();
  presentation.defineLayout({ name: 'page', ...deck.page });
  presentation.layout = 'page';
  presentation.rtlMode = deck.rightToLeft;
  for (const layout of deck.layouts) {
    presentation.defineSlideMaster({
      title: escaped(layout.name),
      background: { color: layout.background },
      objects: layout.frames.map(layoutObject),
    });
  }
  for (const title of deck.sections) presentation.addSection({ title });
  for (const slide of deck.slides) {
    const added = presentation.addSlide({
      masterName: escaped(slide.layout),
      ...(slide.section === undefined ? {} : { sectionTitle: slide.section }),
    });
    for (const frame of slide.frames) addFrame(added, frame);
    added.addNotes(slide.notes);
  }
  return presentation;
};

const pictureBytes = (deck: DeckModel): ReadonlyMap<string, Uint8Array> => {
  const found = new Map<string, Uint8Array>();
  deck.slides.forEach((slide, index) => {
    const parts: (readonly [string, Uint8Array])[] = [];
    for (const frame of slide.frames)
      if (frame.kind === 'picture') parts.push(...pictureParts(frame, index + 1, parts.length));
    for (const [name, bytes] of parts) found.set(name, bytes);
  });
  return found;
};

/** Writes the model with an instance of the library of its own: a second deck in one instance is damaged. */
export const emitDeck = async (deck: DeckModel): Promise<Part[]> => {
  // What is gathered takes the place of bytes; see gather.ts.
  const parts = (await describe(deck).write()) as unknown as Part[];
  const pictures = pictureBytes(deck);
  return parts.map(({ name, content }) => ({ name, content: pictures.get(name) ?? content }));
};
