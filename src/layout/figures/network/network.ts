import { diagnostic, type Report } from '../../../diagnostic/diagnostic.ts';
import type { Figure } from '../../../document/node.ts';
import { emu, point, toPoints, zero } from '../../../unit/length.ts';
import type { Setting } from '../../context.ts';
import { briefOf } from '../../inline/brief.ts';
import type { Atom } from '../../piece.ts';
import { figureAtom } from '../atom.ts';
import type { FigureComposer } from '../composer.ts';
import { alternativeOf } from './alternative.ts';
import type { Arrangement } from './draw/arrange.ts';
import { itemsOf } from './draw/drawing.ts';
import type { Subject } from './draw/look.ts';
import { fitted, heightsOf } from './fit.ts';
import { prepared } from './prepare.ts';
import { readNetwork } from './read.ts';

/** A part of a divided diagram has a slide of its own: two of more than half its room do not fit one. */
const half = 0.51;

/** Says what the drawing had to do without; nothing is said before it is drawn. */
const tellDrawing = (
  { numbered }: Arrangement,
  index: number,
  figure: Figure,
  subjects: readonly Subject[],
  { context }: Setting,
): void => {
  const span = briefOf(figure);
  const details = span ? { span } : {};
  if (index === 0 && subjects.length > 1) {
    const { actors, relations } = readNetwork(figure);
    const values = { actors: actors.length, relations: relations.length, parts: subjects.length };
    context.report(diagnostic('network-divided', values, details));
  }
  if (numbered.length > 0)
    context.report(diagnostic('relation-numbered', { relations: numbered.length }, details));
};

const atomOf = (
  subject: Subject,
  index: number,
  figure: Figure,
  subjects: readonly Subject[],
  setting: Setting,
): readonly Atom[] => {
  const width = toPoints(setting.width);
  const heights = heightsOf(subject, width, setting);
  if (!heights) return [];
  const alone = subjects.length > 1 ? toPoints(setting.room ?? zero) * half : 0;
  const asked = heights.good + (heights.least - heights.good) * setting.shrink;
  const least = point(Math.ceil(Math.max(asked, alone)));
  return [
    figureAtom({
      least,
      most: emu(Math.max(least, point(heights.most))),
      name: 'Actors and relations',
      width: setting.width,
      alternative: alternativeOf(subject.network, setting.context),
      keepsSides: false,
      draw: (height) => {
        const arrangement = fitted(subject, width, toPoints(height), setting);
        if (!arrangement) return [];
        tellDrawing(arrangement, index, figure, subjects, setting);
        return itemsOf(arrangement);
      },
      brief: briefOf(figure),
      anchors: [],
    }),
  ];
};

/** What has been said of which figure: it is composed again and again. */
const told = new WeakMap<Report, WeakSet<Figure>>();

const tellOnce = (figure: Figure, { report }: Setting['context']): void => {
  const figures = told.get(report) ?? new WeakSet();
  told.set(report, figures);
  if (figures.has(figure)) return;
  figures.add(figure);
  const span = briefOf(figure);
  const { actors } = readNetwork(figure);
  report(diagnostic('network-in-words', { actors: actors.length }, span ? { span } : {}));
};

/** `figure.network`: actors in boxes by side, their relations as lines. What cannot be drawn stands as its lists. */
export const network: FigureComposer<Figure> = (figure, setting, composing) => {
  const subjects = prepared(figure, setting) ?? [];
  const atoms = subjects.flatMap((subject, index) => atomOf(subject, index, figure, subjects, setting));
  if (atoms.length > 0) return atoms;
  tellOnce(figure, setting.context);
  return composing.atoms(figure.children, setting);
};
