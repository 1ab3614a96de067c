import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import { ordered } from '../diagnostic/order.ts';
import { limits } from '../unit/limits.ts';
import type { Found } from './finding.ts';
import { openPackage } from './open/open.ts';
import type { OpenPackage } from './open/package.ts';
import type { XmlPart } from './open/xml-part.ts';
import { deckRules, packageRules, wordRules } from './table.ts';
import { deckOf } from './view/deck.ts';
import { wordTextOf } from './view/story.ts';

const runRules = (file: OpenPackage, main: XmlPart, found: Found): void => {
  for (const rule of packageRules) rule(file, found);
  if (file.format === 'pptx') {
    const deck = deckOf(file, main);
    for (const rule of deckRules) rule(deck, found);
  } else {
    const text = wordTextOf(file, main);
    for (const rule of wordRules) rule(text, found);
  }
};

/**
 * Reads a finished .pptx or .docx, ours or not, and says what Office, an accessibility checker or a leak hunt would find.
 * The bytes may be anything: what cannot be read is a diagnostic, too.
 * @param name the file's path, as the findings are to give it
 * @param mostSigns more elements and attributes are not read: what others send may be made to fill the memory
 */
export const auditFile = (
  name: string,
  bytes: Uint8Array,
  mostSigns: number = limits.xmlSigns.most,
): readonly Diagnostic[] => {
  const all: Diagnostic[] = [];
  const found: Found = (code, parameters, { part, where }) => {
    all.push(diagnostic(code, parameters, { within: { file: name, part, where } }));
  };
  const file = openPackage(bytes, found, mostSigns);
  const main = file?.xml.get(file.main);
  if (file && main) runRules(file, main, found);
  return ordered(all);
};
