import { type Diagnostic, diagnostic, type Report } from '../diagnostic/diagnostic.ts';
import type { Markup } from '../template/markup.ts';
import { builderIn } from './builder.ts';
import { check } from './checks/checks.ts';
import type { Build } from './handlers/build.ts';
import type { Document } from './node.ts';
import { detailsOf, originOf } from './place.ts';
import { checkReferences } from './references.ts';
import { scopeOfMain } from './scope.ts';
import { slideOf } from './slide.ts';
import type { Form } from './tags/tag.ts';
import { attribute, type Element, elements } from './xml/element.ts';
import { readElements } from './xml/read.ts';

const build = (main: Element, form: Form, builder: Build): Document => {
  const whole = {
    title: attribute(main, 'title') ?? '',
    language: builder.language,
    direction: builder.direction,
  };
  if (form === 'handout') return { kind: 'handout', ...whole, children: builder.blocks(main) };
  const sections = elements(main).filter(({ name }) => name === 'section');
  return {
    kind: 'deck',
    ...whole,
    slides: sections.map((section) => slideOf(section, builder.inside(section))),
  };
};

const isEmpty = (document: Document): boolean =>
  document.kind === 'deck' ? document.slides.length === 0 : document.children.length === 0;

const documentOf = (main: Element, markup: Markup, form: Form, report: Report): Document => {
  check(main, { markup, form, report });
  const scope = scopeOfMain(main);
  const document = build(main, form, builderIn(scope, markup, report));
  checkReferences(document, report);
  return document;
};

/**
 * Makes a document of what a template printed: XML with the names of HTML, each element by the rules of the table in `tags/`.
 * All that is wrong is reported, at the template's line, or at the brief's where one of its values is to blame.
 * @returns `undefined` where an error was reported
 */
export const parseDocument = (markup: Markup, form: Form, report: Report): Document | undefined => {
  let failed = false;
  const tell = (found: Diagnostic): void => {
    failed ||= found.severity === 'error';
    report(found);
  };
  const root = readElements(markup, tell);
  if (!root) return undefined;
  if (root.name !== 'main') {
    const details = detailsOf(originOf(markup, root.start, root.end));
    tell(diagnostic('root-not-main', { element: root.name }, details));
    return undefined;
  }
  const document = documentOf(root, markup, form, tell);
  if (!failed && isEmpty(document)) {
    const details = detailsOf(originOf(markup, root.start, root.end));
    tell(diagnostic('document-empty', { form }, details));
  }
  return failed ? undefined : document;
};
