import { attribute, children, descendants } from '../../../package/xml/query.ts';
import { repeated } from '../../finding.ts';
import type { DeckRule } from '../../rule.ts';

const guid = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/;

/** Where there are sections, each is named and identified, and lists slides that are there, none of them twice. */
export const sections: DeckRule = ({ file, presentation }, found) => {
  const at = { part: file.main };
  const tell = (reason: string): void => found('section-wrong', { reason }, at);
  const all = presentation.all('p14:section');
  const slides = new Set(presentation.all('p:sldId').map((listed) => attribute(listed, 'id')));
  const listed = all
    .flatMap((section) => children(section, 'p14:sldIdLst'))
    .flatMap((list) => descendants(list, 'p14:sldId'))
    .map((slide) => attribute(slide, 'id') ?? '');
  const ids = all.map((section) => attribute(section, 'id') ?? '');
  for (const section of all) if (!attribute(section, 'name')) tell('has no name');
  for (const id of ids) if (!guid.test(id)) tell(`is identified by ${id}, which is no GUID in capitals`);
  for (const id of repeated(ids)) tell(`has the identifier ${id} of another`);
  for (const id of listed) if (!slides.has(id)) tell(`lists the slide ${id}, which is not there`);
  for (const id of repeated(listed)) tell(`lists the slide ${id}, as another does`);
};
