// The job's deck as someone would write it with pptxgenjs, by its own documentation.
import pptxgen from 'pptxgenjs';

const title = { x: 0.5, y: 0.3, w: 12.3, h: 0.8, fontSize: 28, bold: true };
const body = { x: 0.5, y: 1.3, w: 12.3, h: 5.5 };

const listOf = (points) =>
  points.map((text) => ({ text, options: { bullet: true, breakLine: true, fontSize: 18 } }));

const addSlide = (deck, heading) => {
  const slide = deck.addSlide();
  slide.addText(heading, title);
  slide.addNotes(`${heading}. Said aloud.`);
  return slide;
};

const addTimeline = (slide, entries) => {
  slide.addShape('line', { x: 0.5, y: 3.5, w: 12.3, h: 0, line: { color: '333333', width: 2 } });
  for (const [index, { date, text }] of entries.entries()) {
    const x = 0.5 + index * 2.05;
    slide.addShape('ellipse', { x: x + 0.9, y: 3.4, w: 0.2, h: 0.2, fill: { color: '1F4E79' } });
    slide.addText(date, { x, y: 2.8, w: 2, h: 0.5, align: 'center', fontSize: 12, bold: true });
    slide.addText(text, { x, y: 3.8, w: 2, h: 1.6, align: 'center', fontSize: 12 });
  }
};

const addUnit = (deck, unit, picture) => {
  for (const { heading, points } of unit.bullets) addSlide(deck, heading).addText(listOf(points), body);
  addSlide(deck, 'The quays').addTable(
    unit.table.map((cells, row) =>
      cells.map((text) => ({ text, options: { bold: row === 0, fontSize: 14 } })),
    ),
    { x: 0.5, y: 1.3, w: 12.3, border: { pt: 1, color: 'BBBBBB' } },
  );
  const series = unit.chart.map(({ name, values }) => ({ name, labels: unit.months, values }));
  addSlide(deck, 'Ships by month').addChart('bar', series, { ...body, showLegend: true });
  addTimeline(addSlide(deck, 'What happened'), unit.timeline);
  const quotes = addSlide(deck, 'What they say');
  for (const [index, { text, speaker }] of unit.quotes.entries()) {
    quotes.addText(`“${text}”`, { ...body, y: 1.3 + index * 2.6, h: 1.6, fontSize: 20, italic: true });
    quotes.addText(speaker, { ...body, y: 2.9 + index * 2.6, h: 0.6, fontSize: 14 });
  }
  const columns = addSlide(deck, 'Two accounts');
  for (const [index, { heading, points }] of unit.columns.entries()) {
    const x = 0.5 + index * 6.3;
    columns.addText(heading, { x, y: 1.3, w: 6, h: 0.6, bold: true, fontSize: 18 });
    columns.addText(listOf(points), { x, y: 2, w: 6, h: 4.5 });
  }
  addSlide(deck, 'The roads').addImage({ path: picture, x: 1.5, y: 1.3, w: 9.6, h: 5.4 });
  const links = unit.sources.map(({ title: text, link: url }) => ({
    text,
    options: { hyperlink: { url }, bullet: true, breakLine: true, fontSize: 14 },
  }));
  addSlide(deck, 'Sources').addText(links, body);
};

/** @returns the bytes of the .pptx; `write` stores its parts, `stream` deflates them. */
export const deckOf = async (job, picture, deflated) => {
  const deck = new pptxgen();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = job.title;
  const cover = deck.addSlide();
  cover.addText(job.title, { ...title, y: 2.5, fontSize: 40 });
  cover.addNotes('Said aloud.');
  for (const unit of job.units) addUnit(deck, unit, picture);
  return deflated ? deck.stream({ compression: true }) : deck.write({ outputType: 'nodebuffer' });
};
