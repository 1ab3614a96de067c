import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Deck } from '../../src/document/node.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { loadAtlas } from '../../src/layout/figures/map/atlas/load.ts';
import type { Furniture } from '../../src/layout/furniture.ts';
import { layOutDeck } from '../../src/layout/lay-out.ts';
import type { Scene } from '../../src/layout/scene.ts';
import { numberSources } from '../../src/resolve/sources.ts';
import { loadTheme } from '../../src/theme/load.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { paint } from './scene.ts';
import { markupFrom } from './template-text.ts';

const pack = 'templates/standard';
const packFiles = Object.fromEntries(
  ['theme', 'layouts', 'labels'].map((name) => {
    const path = `${pack}/${name}.yaml`;
    return [path, readFileSync(path)];
  }),
);

/** The theme of the standard pack. */
export const standardTheme = async (language = 'en'): Promise<Theme> => {
  const theme = await loadTheme(memoryHost(packFiles), pack, language, () => undefined);
  if (!theme) throw new Error('the standard pack has no theme');
  return theme;
};

export const furniture: Furniture = {
  marking: { text: 'TLP:AMBER+STRICT', colour: paint('FFC000') },
  status: ['DRAFT', 'EXERCISE'],
  runningTitle: 'A brief for the tests',
};

export interface LaidOut {
  readonly scene: Scene | undefined;
  readonly found: readonly Diagnostic[];
}

/** Lays out a document of slides with the standard pack. */
export const layOut = async (deck: Deck, around: Furniture = furniture): Promise<LaidOut> => {
  const found: Diagnostic[] = [];
  const numbering = { sources: numberSources([deck], () => undefined), figures: new Map() };
  const theme = await standardTheme();
  const report = (diagnostic: Diagnostic) => found.push(diagnostic);
  const atlas = await loadAtlas();
  return { scene: layOutDeck({ deck, numbering, theme, furniture: around, report, atlas }), found };
};

/** Markup of a deck in which `⟦…⟧` is a value of the brief. */
export const deckFrom = (markup: string): Deck => {
  const found: Diagnostic[] = [];
  const document = parseDocument(markupFrom(markup), 'deck', (diagnostic) => found.push(diagnostic));
  if (document?.kind !== 'deck') throw new Error(found.map((each) => each.message).join('\n'));
  return document;
};
