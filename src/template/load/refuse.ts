import { diagnostic, type Report } from '../../diagnostic/diagnostic.ts';
import { forbiddenCharacter, nameOfCharacter } from '../escape.ts';
import { offsetOf, spanBetween, spanOf, type TemplateSource } from './source.ts';
import { type Mustache, type Program, partialName, type Statement } from './syntax.ts';

const refuseUnescaped = (mustache: Mustache, source: TemplateSource, report: Report): void => {
  if (mustache.escaped) return;
  const span = spanOf(source, mustache.loc);
  const text = source.text.slice(span.start.offset, span.end.offset);
  report(diagnostic('template-unescaped', { text }, { span }));
};

/** What a statement is and what to write instead; nothing where it may stand. */
const refusalOf = (statement: Statement, source: TemplateSource): readonly [string, string] | undefined => {
  switch (statement.type) {
    case 'PartialStatement':
      return partialName(statement) === undefined
        ? ['A partial whose name is worked out', 'call it by its name, in {{#if}}']
        : undefined;
    case 'PartialBlockStatement':
      return ['A partial with a block', 'give the partial what it needs as parameters'];
    case 'Decorator':
    case 'DecoratorBlock':
      return ['A decorator', 'put the partial into a file of its own'];
    case 'BlockStatement':
      return source.text.startsWith('{{{{', offsetOf(source, statement.loc.start))
        ? ['A raw block', 'write a brace that is to be printed as \\{{']
        : undefined;
    default:
      return undefined;
  }
};

/** Reports what Handlebars allows and templates may not hold. */
export const refuseConstructs = (program: Program, source: TemplateSource, report: Report): void => {
  for (const statement of program.body) {
    const [construct, instead] = refusalOf(statement, source) ?? [];
    const span = spanOf(source, statement.loc);
    if (construct && instead) report(diagnostic('template-construct', { construct, instead }, { span }));
    if (statement.type === 'MustacheStatement') refuseUnescaped(statement, source, report);
    if (statement.type !== 'BlockStatement') continue;
    if (statement.program) refuseConstructs(statement.program, source, report);
    if (statement.inverse) refuseConstructs(statement.inverse, source, report);
  }
};

/** Reports each character that XML forbids, and those kept for our marks. */
export const refuseCharacters = (source: TemplateSource, report: Report): void => {
  for (const found of source.text.matchAll(forbiddenCharacter)) {
    const span = spanBetween(source, found.index, found.index + found[0].length);
    report(diagnostic('template-character', { character: nameOfCharacter(found[0]) }, { span }));
  }
};
