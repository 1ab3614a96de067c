import { stringify } from 'yaml';
import type { Job } from './job.ts';

const asTable = ([columns = [], ...rows]: readonly (readonly string[])[]) => ({ columns, rows });

const cited = (unit: number, source: number): string => `s${unit}-${source % 8}`;

/** The job as someone would write it for Briefwright; the picture lies beside it as `picture.png`. */
export const briefOf = ({ title, units, handout, handoutTables }: Job): string =>
  stringify({
    title,
    subtitle: 'What harbours report',
    marking: 'TLP:CLEAR',
    issued: '2026-11-25',
    bottomLine: { text: 'The cranes of all harbours stood still in one night.', sources: [cited(0, 0)] },
    timeline: {
      show: 'deck',
      items: units.flatMap(({ timeline }, unit) =>
        timeline.map(({ date, text }, index) => ({
          date,
          text,
          detail: `${text} Said aloud.`,
          sources: [cited(unit, index)],
        })),
      ),
    },
    quotes: {
      show: 'deck',
      items: units.flatMap(({ quotes }, unit) =>
        quotes.map(({ text, speaker }, index) => ({ text, speaker, sources: [cited(unit, index)] })),
      ),
    },
    discrepancies: {
      show: 'deck',
      items: units.map(({ columns }, unit) => ({
        text: `Were the cranes of harbour ${unit} in order?`,
        accounts: columns.map(({ heading, points }, index) => ({
          by: heading,
          text: points[0],
          sources: [cited(unit, 6 + index)],
        })),
      })),
    },
    figures: units.flatMap(({ chart, months }, unit) => [
      {
        id: `chart-${unit}`,
        kind: 'grouped',
        title: `Ships of harbour ${unit} by month`,
        columns: ['Month', ...chart.map(({ name }) => name)],
        rows: months.map((month, index) => [month, ...chart.map(({ values }) => `${values[index]}`)]),
        caption: 'Ships by month',
        show: 'deck',
        sources: [cited(unit, 2)],
      },
      {
        id: `picture-${unit}`,
        kind: 'picture',
        title: `The roads of harbour ${unit}`,
        file: 'picture.png',
        caption: 'Hills and water',
        alt: 'Hills and water, seen from above',
        show: unit < handoutTables.length ? 'both' : 'deck',
        sources: [cited(unit, 3)],
      },
    ]),
    sections: [
      ...units.flatMap(({ bullets, table }, unit) => [
        ...bullets.map(({ heading, points }, index) => ({
          heading,
          show: 'deck',
          sources: [cited(unit, index)],
          blocks: [{ list: points.map((text) => ({ text, detail: `${text} Said aloud.` })) }],
        })),
        {
          heading: `The quays of harbour ${unit}`,
          show: 'deck',
          sources: [cited(unit, 4)],
          blocks: [{ table: asTable(table) }],
        },
      ]),
      ...handout.map(({ heading, paragraphs }, chapter) => ({
        heading,
        show: 'handout',
        blocks: [
          ...paragraphs.map(({ text, note }, index) => ({
            text: note === undefined ? text : `${text} [@${cited(0, chapter + index)}, ${note}]`,
          })),
          ...(chapter % 6 === 0 ? [{ table: asTable(handoutTables[chapter / 6] ?? [[]]) }] : []),
        ],
      })),
    ],
    sources: units.flatMap(({ sources }, unit) =>
      sources.map(({ title: named, link }, index) => ({ id: cited(unit, index), title: named, link })),
    ),
  });
