import type { Job } from './job.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = ([head = [], ...rows]: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const list = (points: readonly string[]): string => points.map((point) => `- ${point}`).join('\n');

const notes = (text: string): string => `\n::: notes\n${text}\n:::\n`;

const slide = (heading: string, body: string): string =>
  `## ${heading}\n\n${body}\n${notes(`${heading}. Said aloud.`)}`;

const slidesOf = ({
  bullets,
  table: cells,
  chart,
  months,
  timeline,
  quotes,
  columns,
  sources,
}: Job['units'][number]) => [
  ...bullets.map(({ heading, points }) => slide(heading, list(points))),
  slide('The quays', table(cells)),
  // It draws no charts.
  slide(
    'Ships by month',
    table([
      ['Month', ...chart.map(({ name }) => name)],
      ...months.map((month, index) => [month, ...chart.map(({ values }) => `${values[index]}`)]),
    ]),
  ),
  slide('What happened', list(timeline.map(({ date, text }) => `${date}: ${text}`))),
  slide('What they say', quotes.map(({ text, speaker }) => `> ${text}\n>\n> ${speaker}`).join('\n\n')),
  slide(
    'Two accounts',
    `:::: columns\n${columns.map(({ heading, points }) => `::: column\n**${heading}**\n\n${list(points)}\n:::`).join('\n')}\n::::`,
  ),
  slide('The roads', '![Hills and water](picture.png)'),
  slide('Sources', list(sources.map(({ title, link }) => `[${title}](${link})`))),
];

const cover = (title: string): string => `---\ntitle: ${title}\nsubtitle: What harbours report\n---\n\n`;

/** The job's deck for `pandoc --slide-level=2`. */
export const markdownDeck = ({ title, units }: Job): string =>
  cover(title) + units.flatMap(slidesOf).join('\n');

/** The job's handout for `pandoc --toc`. */
export const markdownHandout = ({ title, handout, handoutTables }: Job): string => {
  const chapters = handout.map(({ heading, paragraphs }, number) => {
    const texts = paragraphs.map(({ text, note }) => (note === undefined ? text : `${text}^[${note}]`));
    const after =
      number % 6 === 0 ? [table(handoutTables[number / 6] ?? [[]]), '![Hills and water](picture.png)'] : [];
    return [`# ${heading}`, ...texts, ...after].join('\n\n');
  });
  return cover(title) + chapters.join('\n\n');
};
