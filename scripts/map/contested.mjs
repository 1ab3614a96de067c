// What is disputed, as far as Natural Earth's de facto lines show it. Nothing here says who is right: these lines are
// dashed, and these names stand on a map only where the brief itself writes them.

/** Units of world-atlas whose borders are all drawn dashed. */
export const contestedUnits = [
  'Crimea',
  'Kosovo',
  'N. Cyprus',
  'Cyprus U.N. Buffer Zone',
  'Palestine',
  'Siachen Glacier',
  'Somaliland',
  'W. Sahara',
];

/** Bases and leases inside a country: their borders are not drawn at all. */
export const enclosedUnits = ['Akrotiri', 'Baikonur', 'Dhekelia', 'USNB Guantanamo Bay'];

/** What Natural Earth gives to the country that holds it, and nearly all others do not: a unit of its own, without a name. */
export const detachedUnits = [{ name: 'Crimea', from: 'Russia', within: [32, 44, 37, 46.5] }];

/** Borders between two units that are dashed: whole, or between these longitudes and latitudes [west, south, east, north]. */
export const contestedLines = [
  { between: ['China', 'India'], within: [77, 32.3, 80.5, 36] },
  { between: ['China', 'India'], within: [91.4, 26.5, 97.6, 29.7] },
  { between: ['China', 'Pakistan'] },
  { between: ['Egypt', 'Sudan'], within: [31, 21, 38, 24] },
  { between: ['Ethiopia', 'Somalia'] },
  { between: ['India', 'Pakistan'], within: [73, 32.3, 79, 37] },
  { between: ['Israel', 'Lebanon'] },
  { between: ['Israel', 'Syria'] },
  { between: ['Kenya', 'S. Sudan'] },
  { between: ['S. Sudan', 'Sudan'], within: [27, 9, 30, 11] },
];

/** Countries and territories, by ISO 3166-1 code, whose names are themselves a stand: they are the writer's to print. */
export const quietCodes = ['EH', 'FK', 'GI', 'GS', 'IO', 'PS', 'TW', 'XK'];
