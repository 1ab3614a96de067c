import type { XmlElement } from '../../../src/package/xml/element.ts';
import { attribute, child, children, descendants, path, textOf } from '../../../src/package/xml/query.ts';
import { type Lint, type Opened, repeated, targetsOf } from '../opened.ts';
import { cellsOf, referencesIn } from '../workbook.ts';

const val = (of: XmlElement | undefined): string => (of && attribute(of, 'val')) ?? '';
const vals = (root: XmlElement, parent: string, name: string): readonly string[] =>
  descendants(root, parent).map((found) => val(child(found, name)));

type ChartLint = (root: XmlElement, name: string, file: Opened) => readonly string[];

const plots = /^c:(bar|line|area)Chart$/;
const plotsIn = (root: XmlElement): readonly XmlElement[] =>
  children(path(root, 'c:chart', 'c:plotArea') ?? root).filter((found) => plots.test(found.name));

/** Each plot has two axes of those that are there, and they cross each other. */
const axes: ChartLint = (root) => {
  const there = ['c:catAx', 'c:valAx'].flatMap((name) => vals(root, name, 'c:axId'));
  const crossed = ['c:catAx', 'c:valAx'].flatMap((name) => vals(root, name, 'c:crossAx'));
  return [
    ...plotsIn(root).flatMap((plot) => {
      const named = children(plot, 'c:axId').map(val);
      return named.length === 2 && named.every((id) => there.includes(id))
        ? []
        : [`axes ${named.join()} of a plot, where ${there.join()} are`];
    }),
    ...(crossed.toSorted().join() === there.toSorted().join() ? [] : ['axes that do not cross']),
  ];
};

/** Lines and areas say how they stand; stacked bars stand in one place; only bars know negative ones. */
const plotting: ChartLint = (root) =>
  plotsIn(root).flatMap((plot) => {
    const grouping = val(child(plot, 'c:grouping'));
    const bars = plot.name === 'c:barChart';
    return [
      ...(grouping === '' ? ['a plot without grouping'] : []),
      ...(bars && grouping === 'stacked' && val(child(plot, 'c:overlap')) !== '100'
        ? ['stacked bars beside each other']
        : []),
      ...descendants(plot, 'c:invertIfNegative')
        .filter((found) => !bars || val(found) !== '0')
        .map(() => 'a negative value that changes its colour'),
    ];
  });

const numbering: ChartLint = (root) => [
  ...repeated(vals(root, 'c:ser', 'c:idx')).map((index) => `two series of index ${index}`),
  ...repeated(vals(root, 'c:ser', 'c:order')).map((index) => `two series of order ${index}`),
];

/** What Office shows before the workbook is opened is what stands in the workbook, gaps included. */
const data: ChartLint = (root, name, file) => {
  const [workbook, ...others] = targetsOf(file, name, 'package');
  const part = file.parts.get(workbook ?? '');
  if (!part || others.length > 0) return ['no workbook, or several'];
  const cells = cellsOf(part.content);
  return ['c:strRef', 'c:numRef'].flatMap((kind) =>
    descendants(root, kind).flatMap((reference) => {
      const formula = textOf(child(reference, 'c:f') ?? '');
      const cache = child(reference, 'c:strCache') ?? child(reference, 'c:numCache') ?? reference;
      const expected = referencesIn(formula).map((cell) => cells.get(cell));
      const points = new Map(
        children(cache, 'c:pt').map((point) => [Number(attribute(point, 'idx')), textOf(point)]),
      );
      const shown = Array.from({ length: Number(val(child(cache, 'c:ptCount'))) }, (_, at) => points.get(at));
      return [
        ...(JSON.stringify(shown) === JSON.stringify(expected)
          ? []
          : [`${formula} is ${JSON.stringify(expected)}, and ${JSON.stringify(shown)} is shown`]),
        ...[...points.values()]
          .filter((point) => kind === 'c:numRef' && !Number.isFinite(Number(point)))
          .map((point) => `no number: ${point}`),
      ];
    }),
  );
};

/** A gap is a gap, corners are square, text is in the theme's face, and no title appears by itself. */
const look: ChartLint = (root) => {
  const plot = child(root, 'c:chart') ?? root;
  const titled = child(plot, 'c:title') !== undefined;
  return [
    ...(val(child(plot, 'c:dispBlanksAs')) === 'gap' ? [] : ['gaps are filled']),
    ...(val(child(root, 'c:roundedCorners')) === '0' ? [] : ['round corners']),
    ...(val(child(plot, 'c:autoTitleDeleted')) === (titled ? '0' : '1') ? [] : ['a title by itself']),
    ...descendants(root, 'a:latin')
      .filter((face) => attribute(face, 'typeface') !== '+mn-lt')
      .map((face) => `a face that is not the theme’s: ${attribute(face, 'typeface')}`),
  ];
};

const lints: readonly ChartLint[] = [axes, plotting, numbering, data, look];

const parts: Lint = (file) =>
  [...file.xml]
    .filter(([name]) => /^(ppt|word)\/charts\/[^/]+\.xml$/.test(name))
    .flatMap(([name, root]) =>
      lints.flatMap((lint) => lint(root, name, file).map((found) => `${name}: ${found}`)),
    );

/** A chart is shown to everybody: its frame, or the group that it stands in, says what it shows. */
const alternatives: Lint = ({ xml }) =>
  [...xml].flatMap(([name, root]) => {
    const frames = [...descendants(root, 'p:graphicFrame'), ...descendants(root, 'wp:inline')];
    return frames
      .filter((frame) => descendants(frame, 'c:chart').length > 0)
      .filter((frame) => {
        const described = path(frame, 'p:nvGraphicFramePr', 'p:cNvPr') ?? child(frame, 'wp:docPr');
        return !(described && attribute(described, 'descr'));
      })
      .map(() => `${name}: a chart that says nothing to who cannot see it`);
  });

/** Rules of charts, in both formats. */
export const chartLints: readonly Lint[] = [parts, alternatives];
