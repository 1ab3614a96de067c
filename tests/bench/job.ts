/** What the deck and the handout of the benchmark say: plain data, from which each tool makes its own. */
export interface Job {
  readonly title: string;
  readonly units: readonly Unit[];
  readonly handout: readonly Chapter[];
  readonly handoutTables: readonly (readonly (readonly string[])[])[];
}

/** Eleven slides; with the cover they are twelve. */
interface Unit {
  /** Four slides of five points each. */
  readonly bullets: readonly { readonly heading: string; readonly points: readonly string[] }[];
  /** A head and six rows of four. */
  readonly table: readonly (readonly string[])[];
  /** Two series of eight. */
  readonly chart: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly months: readonly string[];
  readonly timeline: readonly { readonly date: string; readonly text: string }[];
  readonly quotes: readonly { readonly text: string; readonly speaker: string }[];
  readonly columns: readonly { readonly heading: string; readonly points: readonly string[] }[];
  readonly sources: readonly { readonly title: string; readonly link: string }[];
}

interface Chapter {
  readonly heading: string;
  readonly paragraphs: readonly { readonly text: string; readonly note: string | undefined }[];
}

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const day = (number: number): string => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'];

const unit = (number: number): Unit => ({
  bullets: times(4, (slide) => ({
    heading: `Harbour ${number} reports on berth ${slide + 1}`,
    points: times(
      5,
      (point) =>
        `Berth ${slide + 1} of harbour ${number} moved ${point + 3} hundred containers before the crane of its quay stood still, and none after that until the morning.`,
    ),
  })),
  table: [
    ['Berth', 'Ships', 'Delay', 'Crane'],
    ...times(6, (row) => [
      `Quay ${number}.${row}`,
      `${row * 3 + 2}`,
      `${row + 1} hours`,
      row % 2 ? 'works' : 'stands still',
    ]),
  ],
  chart: ['Arrivals', 'Departures'].map((name, series) => ({
    name,
    values: times(8, (month) => 20 + ((month * 7 + series * 5 + number) % 23)),
  })),
  months,
  timeline: times(6, (entry) => ({
    date: day(number * 7 + entry),
    text: `The crane of berth ${entry + 1} in harbour ${number} is looked at.`,
  })),
  quotes: ['harbour master', 'crane driver'].map((who, index) => ({
    text: `We have seen ${number + index + 2} such nights, and none of them was as long as this one.`,
    speaker: `The ${who} of harbour ${number}`,
  })),
  columns: ['harbour office', 'union'].map((who) => ({
    heading: `The ${who} of harbour ${number}`,
    points: [`The cranes of harbour ${number} were in order, says the ${who}.`],
  })),
  sources: times(8, (source) => ({
    title: `Report ${source + 1} of harbour ${number}`,
    link: `https://example.org/harbour-${number}/report-${source + 1}`,
  })),
});

const sentence = (chapter: number, paragraph: number, number: number): string =>
  `In chapter ${chapter + 1} the office of harbour ${chapter * 2 + paragraph + 1} counts ${number + 11} ships between the breakwater and the outer roads, and adds that none was lost.`;

const chapter = (number: number): Chapter => ({
  heading: `What is known of harbour ${number + 1}`,
  paragraphs: times(2, (paragraph) => ({
    text: times(5, (index) => sentence(number, paragraph, index)).join(' '),
    note: (number * 2 + paragraph) % 6 === 5 ? undefined : `Page ${number * 2 + paragraph + 1}`,
  })),
});

const handoutTable = (number: number): readonly (readonly string[])[] => [
  ['Harbour', 'Ships', 'Cranes', 'Remarks'],
  ...times(8, (row) => [
    `Harbour ${number}.${row}`,
    `${row + 4}`,
    `${row + 1}`,
    'nothing out of the ordinary',
  ]),
];

/** Some twelve slides for each of `slides`, and some four pages for each of `pages`. */
export const jobOf = (slides: number, pages: number): Job => ({
  title: 'Cranes that stand still',
  units: times(slides, unit),
  handout: times(6 * pages, chapter),
  handoutTables: times(pages, handoutTable),
});
