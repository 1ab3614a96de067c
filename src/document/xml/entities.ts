const xml: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** HTML's names that people write from habit, with the code point each stands for. XML knows none of them. */
const html: Readonly<Record<string, number>> = {
  nbsp: 0xa0,
  shy: 0xad,
  ndash: 0x2013,
  mdash: 0x2014,
  lsquo: 0x2018,
  rsquo: 0x2019,
  sbquo: 0x201a,
  ldquo: 0x201c,
  rdquo: 0x201d,
  bdquo: 0x201e,
  laquo: 0xab,
  raquo: 0xbb,
  hellip: 0x2026,
  bull: 0x2022,
  middot: 0xb7,
  times: 0xd7,
  deg: 0xb0,
  plusmn: 0xb1,
  sect: 0xa7,
  para: 0xb6,
  copy: 0xa9,
  reg: 0xae,
  trade: 0x2122,
  euro: 0x20ac,
  pound: 0xa3,
  rarr: 0x2192,
  larr: 0x2190,
  ensp: 0x2002,
  emsp: 0x2003,
  thinsp: 0x2009,
  zwnj: 0x200c,
  zwj: 0x200d,
  lrm: 0x200e,
  rlm: 0x200f,
};

/** @returns the numeric form of HTML's named entity: `&#160;` for `nbsp`; `undefined` for a name that HTML has not, or that is rare. */
export const numericEntity = (name: string): string | undefined => {
  const code = Object.hasOwn(html, name) ? html[name] : undefined;
  return code === undefined ? undefined : `&#${code};`;
};

const decodeOne = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return Object.hasOwn(xml, name) ? (xml[name] ?? whole) : whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
};

/** Replaces XML's five entities and numeric ones by what they stand for; any other is left as it is. */
export const decodeEntities = (raw: string): string =>
  raw.includes('&') ? raw.replace(/&(#x[0-9a-f]+|#[0-9]+|\w+);/gi, decodeOne) : raw;
