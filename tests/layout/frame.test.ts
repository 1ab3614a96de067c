import { describe, expect, it } from 'vitest';
import type { Item, Scene, SceneSlide, TextItem } from '../../src/layout/scene.ts';
import { rightOf } from '../../src/unit/box.ts';
import { inch, toInches } from '../../src/unit/length.ts';
import { deckFrom, furniture, layOut } from '../support/lay-out.ts';

const markup = `<main lang="en" title="T">
<section data-layout="cover"><p class="kicker">Brief</p><h1>Cover</h1></section>
<section data-layout="content"><p class="kicker">A kicker that is long enough to run into what stands at the other end of the header</p>
<h1>Claims</h1><p>One <cite data-source="a"/>. See <a href="#fact">the fact</a> or <a href="https://example.org/">the web</a>.</p></section>
<section data-layout="sources"><h1>Sources</h1><p id="fact">A fact.</p><ol class="sources"><li data-source="a" data-label="Paper">Entry <cite data-source="a"/></li></ol></section>
</main>`;

const laidOut = async (around = furniture): Promise<Scene> => {
  const { scene } = await layOut(deckFrom(markup), around);
  if (!scene) throw new Error('not laid out');
  return scene;
};

const text = (slide: SceneSlide | undefined, name: string): TextItem => {
  const item = slide?.items.find((each: Item) => each.name === name);
  if (item?.kind !== 'text') throw new Error(`no text "${name}"`);
  return item;
};

const runsOf = (item: TextItem) => item.paragraphs.flatMap((paragraph) => paragraph.runs);

describe('what stands around a slide', () => {
  it('bears the marking in header and footer of every slide, right-justified, bold, in 12 points or more, coloured on black', async () => {
    for (const slide of (await laidOut()).slides)
      for (const name of ['Marking in the header', 'Marking in the footer']) {
        const item = text(slide, name);
        const [run] = runsOf(item);
        expect(run?.text).toBe('TLP:AMBER+STRICT');
        expect(run?.colour).toBe('FFC000');
        expect(run?.bold).toBe(true);
        expect(run?.size).toBeGreaterThanOrEqual(12);
        expect(item.fill).toBe('000000');
        expect(toInches(rightOf(item.box))).toBeCloseTo(12.733, 2);
        expect(item.lines).toHaveLength(1);
      }
  });

  it('bears no marking where the document has none', async () => {
    const { slides } = await laidOut({ ...furniture, marking: undefined, status: [] });
    expect(slides.flatMap((slide) => slide.items).filter((item) => /Marking|Status/.test(item.name))).toEqual(
      [],
    );
  });

  it('says the status beside the marking, and in the notes', async () => {
    const [, slide] = (await laidOut()).slides;
    expect(runsOf(text(slide, 'Status'))[0]?.text).toBe('DRAFT · EXERCISE');
    expect(slide?.notes.header).toBe('DRAFT · EXERCISE');
    expect(slide?.notes.marking?.text).toBe('TLP:AMBER+STRICT');
  });

  it('keeps the kicker clear of the status', async () => {
    const [, slide] = (await laidOut()).slides;
    expect(rightOf(text(slide, 'Kicker').box)).toBeLessThanOrEqual(text(slide, 'Status').box.left);
  });

  it('numbers the slides', async () => {
    const numbers = (await laidOut()).slides.map((slide) => runsOf(text(slide, 'Slide number'))[0]?.text);
    expect(numbers).toEqual(['1', '2', '3']);
  });

  it('bears the running title where nothing is cited, but for the cover', async () => {
    const { slides } = await laidOut();
    const named = (slide: SceneSlide | undefined) => slide?.items.map((item) => item.name) ?? [];
    expect(named(slides[0])).not.toContain('Running title');
    expect(
      runsOf(text(slides[1], 'Sources'))
        .map((run) => run.text)
        .join(''),
    ).toBe('Sources: [1] Paper');
    expect(named(slides[2])).toContain('Running title');
  });
});

describe('links', () => {
  it('lead from a citation and from the source line to the slide of the entry', async () => {
    const [, slide] = (await laidOut()).slides;
    const links = [...runsOf(text(slide, 'Text')), ...runsOf(text(slide, 'Sources'))].flatMap(
      (run) => run.link ?? [],
    );
    expect(links).toEqual([
      { kind: 'slide', number: 3 },
      { kind: 'slide', number: 3 },
      { kind: 'web', target: 'https://example.org/' },
      { kind: 'slide', number: 3 },
    ]);
  });

  it('do not lead to the slide they stand on', async () => {
    const [, , slide] = (await laidOut()).slides;
    const table = slide?.items.find((item) => item.kind === 'table');
    const runs = table?.rows.flatMap((row) =>
      row.cells.flatMap((cell) => cell.paragraphs.flatMap((p) => p.runs)),
    );
    expect(runs?.every((run) => run.link === undefined)).toBe(true);
  });
});

describe('the layouts of the file', () => {
  it('are those that slides use, with a placeholder for each item that fills one', async () => {
    const { slides, layouts, page } = await laidOut();
    expect(layouts.map((layout) => layout.name)).toEqual(['Content', 'Sources', 'Cover']);
    for (const slide of slides) {
      const keys = layouts.find((layout) => layout.name === slide.layout)?.placeholders.map(({ key }) => key);
      for (const item of slide.items)
        if (item.kind === 'text' && item.placeholder !== undefined) expect(keys).toContain(item.placeholder);
    }
    for (const { box } of layouts.flatMap((layout) => layout.placeholders)) {
      expect(rightOf(box)).toBeLessThanOrEqual(page.width);
      expect(box.top + box.height).toBeLessThanOrEqual(inch(7.5));
    }
  });
});
