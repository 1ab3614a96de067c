import type { XmlElement } from '../../../src/package/xml/element.ts';
import { attribute, child, children, descendants, path } from '../../../src/package/xml/query.ts';
import type { Lint } from '../opened.ts';

const val = (of: XmlElement | undefined): string => (of && attribute(of, 'val')) ?? '';

type ChartLint = (root: XmlElement) => readonly string[];

const plots = /^c:(bar|line|area)Chart$/;
const plotsIn = (root: XmlElement): readonly XmlElement[] =>
  children(path(root, 'c:chart', 'c:plotArea') ?? root).filter((found) => plots.test(found.name));

/** Every plot says how its series stand; stacked bars stand in one place; only bars know negative ones. */
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

const lints: readonly ChartLint[] = [plotting, look];

const parts: Lint = (file) =>
  [...file.xml]
    .filter(([name]) => /^(ppt|word)\/charts\/[^/]+\.xml$/.test(name))
    .flatMap(([name, root]) => lints.flatMap((lint) => lint(root).map((found) => `${name}: ${found}`)));

/** Conventions of charts, in both formats. */
export const chartLints: readonly Lint[] = [parts];
