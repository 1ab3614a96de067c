import { parse, stringify } from 'yaml';

type Sections = Readonly<Record<string, unknown>>;

/** Sections that mean nothing without others: what refers to an id goes where the id goes. */
const rests: Readonly<Record<string, readonly string[]>> = {
  relations: ['actors'],
  event: ['places', 'actors'],
  sections: ['figures'],
  quotes: ['actors'],
  reactions: ['actors'],
  defaultSources: ['sources'],
};

/** Keys that say something of the brief and nothing to its reader: beside them stands the bottom line. */
const saysNothing: ReadonlySet<string> = new Set([
  ...['subtitle', 'series', 'number', 'authors', 'organisation', 'contact', 'issued', 'asOf', 'nextUpdate'],
  ...['supersedes', 'status', 'exercise', 'approvedBy', 'readers', 'language', 'marking', 'defaultSources'],
]);

const cites = /\s*\[@[^\]]*\]/g;

const print = (sections: Sections): string => {
  const text = stringify(sections, { lineWidth: 0 });
  // Where there are no sources nothing can be cited.
  return 'sources' in sections
    ? text
    : stringify(parse(text.replace(cites, ''), (key, value) => (key === 'sources' ? undefined : value)));
};

/** The brief without one of its sections, and without what rests on that. */
export const without = (brief: string, section: string): string => {
  const all: Sections = parse(brief);
  return print(
    Object.fromEntries(
      Object.entries(all).filter(([key]) => key !== section && !rests[key]?.includes(section)),
    ),
  );
};

/** The title, one of the brief's sections, what that rests on, and the bottom line where that alone would say nothing. */
export const alone = (brief: string, section: string): string => {
  const all: Sections = parse(brief);
  const wanted = new Set([
    'title',
    section,
    ...(rests[section] ?? []),
    ...(saysNothing.has(section) ? ['bottomLine'] : []),
  ]);
  return print(Object.fromEntries(Object.entries(all).filter(([key]) => wanted.has(key))));
};

export const sectionsOf = (brief: string): readonly string[] =>
  Object.keys(parse(brief) as Sections).filter((key) => key !== 'title');
