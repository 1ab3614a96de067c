import { attribute, child, descendants, path } from '../../../package/xml/query.ts';
import { tellAlternative } from '../../alternative.ts';
import type { DeckRule } from '../../rule.ts';
import { atShape } from '../../view/deck.ts';
import type { Shape } from '../../view/shape.ts';

/** What frames hold, by the end of their kind's address. A table reads by itself. */
const framed: Readonly<Record<string, string>> = {
  chart: 'chart',
  chartex: 'chart',
  diagram: 'diagram',
  ole: 'embedded object',
};

const frameKind = (shape: Shape): string | undefined => {
  const data = path(shape.element, 'a:graphic', 'a:graphicData');
  return framed[((data && attribute(data, 'uri')) ?? '').split('/').at(-1) ?? ''];
};

/** Whether anything is seen of a shape without text. */
const isSeen = (shape: Shape): boolean => {
  const properties = child(shape.element, 'p:spPr');
  const paints = ['a:solidFill', 'a:gradFill', 'a:blipFill', 'a:pattFill'];
  const line = properties && child(properties, 'a:ln');
  return (
    properties !== undefined &&
    (paints.some(
      (name) => child(properties, name) !== undefined || (line && child(line, name) !== undefined),
    ) ||
      child(shape.element, 'p:style') !== undefined)
  );
};

/** What a shape is to who cannot see it; `undefined` for what reads by itself. */
const mute = (shape: Shape): string | undefined => {
  switch (shape.element.name) {
    case 'p:pic':
      return 'picture';
    case 'p:cxnSp':
      return 'line';
    case 'p:graphicFrame':
      return frameKind(shape);
    case 'p:sp':
      return shape.text === '' && !shape.placeholder && isSeen(shape) ? 'shape' : undefined;
    default:
      return undefined;
  }
};

/** Whether the shape or a group around it says what it shows, or that it is decoration. */
const isTold = (shape: Shape): boolean =>
  shape.description !== '' ||
  shape.decorative ||
  descendants(shape.element, 'p:cNvPr').some((named) => attribute(named, 'title')) ||
  (shape.group !== undefined && isTold(shape.group));

/** Pictures, charts, lines and shapes say what they show, or that they are decoration. */
export const slideAlternatives: DeckRule = ({ slides }, found) => {
  for (const slide of slides) {
    for (const shape of slide.shapes) {
      const at = atShape(slide, shape);
      const what = shape.hidden ? undefined : mute(shape);
      if (what !== undefined && !isTold(shape)) found('alt-missing', { what }, at);
      if (shape.decorative && (shape.description !== '' || shape.text !== ''))
        found('decoration-speaks', {}, at);
      if (shape.description !== '') tellAlternative(shape.description, at, found);
    }
  }
};
