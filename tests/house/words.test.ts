import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { type SourceFile, sourcesIn } from '../support/sources.ts';

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  /** Folders of src where it may stand. */
  readonly except: readonly string[];
}

/** What the linter has no rule for, or would have to be told for every folder. */
const rules: readonly Rule[] = [
  { name: 'no `any`', pattern: /(:|<|as|\|)\s*any\b/, except: [] },
  { name: 'no default exports', pattern: /export default/, except: [] },
  { name: 'no randomness', pattern: /Math\.random|randomUUID|randomBytes/, except: ['host'] },
  { name: 'no clock', pattern: /Date\.now|new Date\(|performance\.now|process\.hrtime/, except: ['host'] },
  {
    name: 'nothing of the platform’s locale',
    pattern: /\.toLocale\w+\(|\.localeCompare\(|\bIntl\./,
    except: ['host'],
  },
  { name: 'nothing of the process', pattern: /\bprocess\.\w/, except: ['host', 'cli'] },
  { name: 'nothing printed', pattern: /\bconsole\.\w/, except: ['cli'] },
  { name: 'nothing left to do', pattern: /\b(TODO|FIXME|XXX)\b/, except: [] },
];

/** The text without comments and strings, with every other character where it was. */
const codeOf = ({ path, text }: SourceFile): string => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  let code = text;
  const blank = (from: number, to: number): void => {
    code = code.slice(0, from) + code.slice(from, to).replace(/[^\n]/g, ' ') + code.slice(to);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      blank(node.getStart(file), node.end);
    for (const comment of ts.getLeadingCommentRanges(text, node.pos) ?? []) blank(comment.pos, comment.end);
    for (const comment of ts.getTrailingCommentRanges(text, node.end) ?? []) blank(comment.pos, comment.end);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return code;
};

const sources = sourcesIn('src').map((file) => ({ ...file, code: codeOf(file) }));

const foundBy = ({ name, pattern, except }: Rule): readonly string[] =>
  sources
    .filter(({ path }) => !except.some((folder) => path.startsWith(`src/${folder}/`)))
    .flatMap(({ path, code, text }) =>
      (name === 'nothing left to do' ? text : code)
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
    );

describe('In src there is', () => {
  it.each(rules)('$name', (rule) => {
    expect(foundBy(rule)).toEqual([]);
  });
});
