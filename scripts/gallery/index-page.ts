import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const namesIn = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort();

const sheetOf = (folder: string, pack: string, sheet: string): string => {
  const document = sheet.replace(/\.png$/, '');
  const pages = namesIn(join(folder, pack, document), /\.png$/);
  const links = pages.map((page, index) => `<a href="${pack}/${document}/${page}">${index + 1}</a>`);
  return `<section><h2>${document.replace('.', ', ')}, pack ${pack}</h2>
<p>Page by page: ${links.join(' ')}</p>
<a href="${pack}/${sheet}"><img src="${pack}/${sheet}" alt="All pages of ${document}" loading="lazy"></a></section>`;
};

/** The page that shows every sheet of the gallery's folder, drawn in this run or before it. */
export const indexPage = (folder: string): string => {
  const packs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const sheets = packs.flatMap((pack) =>
    namesIn(join(folder, pack), /\.png$/).map((sheet) => sheetOf(folder, pack, sheet)),
  );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>body{font:16px/1.4 sans-serif;margin:2rem}img{max-width:100%}</style>
<h1>Every page of every brief</h1>
${sheets.join('\n')}
</html>
`;
};
