import type {
  Block,
  Cell,
  Definition,
  Document,
  Inline,
  ListItem,
  Row,
  Slide,
  Text,
} from '../../src/document/node.ts';

/** `"words"`, with `@ar-rtl` where the language or direction is not the document's, and `^3` for line 3 of the brief. */
const textOutline = (text: Text, document: Document): string => {
  const same = text.language === document.language && text.direction === document.direction;
  const language = same ? '' : `@${text.language}-${text.direction}`;
  const line = text.origin.brief ? `^${text.origin.brief.start.line}` : '';
  return JSON.stringify(text.value) + language + line;
};

const headOf = (node: Exclude<Inline, Text>): string => {
  switch (node.kind) {
    case 'link':
    case 'reference':
      return `${node.kind} ${node.target}`;
    case 'citation':
      return node.locator === undefined
        ? `citation ${node.source}`
        : `citation ${node.source}, ${node.locator}`;
    case 'time':
      return node.datetime === undefined ? 'time' : `time ${node.datetime}`;
    case 'phrase':
      return ['phrase', ...node.classes].join('.');
    default:
      return node.kind;
  }
};

const inlineOutline = (node: Inline, document: Document): string => {
  if (node.kind === 'text') return textOutline(node, document);
  const inside = 'children' in node ? inlinesOutline(node.children, document) : '';
  return `(${[headOf(node), inside].filter(Boolean).join(' ')})`;
};

const inlinesOutline = (nodes: readonly Inline[], document: Document): string =>
  nodes.map((node) => inlineOutline(node, document)).join(' ');

type Boxed = Block | ListItem | Definition | Row | Cell | Slide;

const nameOf = (node: Boxed): string => {
  const classes = 'classes' in node ? node.classes.map((name) => `.${name}`).join('') : '';
  const id = 'id' in node && node.id !== undefined ? `#${node.id}` : '';
  return `${node.kind}${classes}${id}${detailOf(node)}`;
};

const detailOf = (node: Boxed): string => {
  switch (node.kind) {
    case 'heading':
      return ` ${node.level}`;
    case 'list':
      return node.ordered ? ' ordered' : '';
    case 'listItem':
    case 'row':
      return node.source ? ` source ${node.source.id} ${JSON.stringify(node.source.label)}` : '';
    case 'table':
      return ` columns ${node.columns.map((width) => width ?? '-').join(' ')}`;
    case 'cell':
      return (
        (node.header ? ` heads ${node.header}` : '') +
        (node.columnSpan > 1 ? ` spans ${node.columnSpan}` : '') +
        (node.numeric ? ' numeric' : '')
      );
    case 'division':
      return node.region === undefined ? '' : ` region ${node.region}`;
    case 'slide':
      return ` layout ${node.layout}${node.group === undefined ? '' : ` group ${JSON.stringify(node.group)}`}`;
    default:
      return '';
  }
};

/** What stands in a node, by the names of the parts that have one. */
const partsOf = (node: Boxed): readonly (readonly [string, readonly Boxed[] | undefined])[] => {
  switch (node.kind) {
    case 'list':
      return [['', node.items]];
    case 'definitions':
      return [['', node.entries]];
    case 'definition':
      return [['', node.description]];
    case 'table':
      return [
        ['head', node.head],
        ['body', node.body],
      ];
    case 'row':
      return [['', node.cells]];
    case 'quotation':
      return [
        ['', node.children],
        ['attribution', node.attribution],
      ];
    case 'slide':
      return [
        ['', node.children],
        ['notes', node.notes],
      ];
    case 'heading':
    case 'paragraph':
    case 'picture':
    case 'contents':
      return [];
    default:
      return [['', node.children]];
  }
};

const lineOf = (node: Boxed): readonly Inline[] | undefined => {
  switch (node.kind) {
    case 'heading':
    case 'paragraph':
      return node.children;
    case 'definition':
      return node.term;
    case 'table':
    case 'figure':
      return node.caption;
    default:
      return undefined;
  }
};

const indent = (line: string): string => `  ${line}`;

const blockOutline = (node: Boxed, document: Document): readonly string[] => {
  const line = lineOf(node);
  const head =
    line === undefined ? nameOf(node) : `${nameOf(node)} ${inlinesOutline(line, document)}`.trimEnd();
  const inside = partsOf(node).flatMap(([name, nodes = []]) => {
    const lines = nodes.flatMap((child) => blockOutline(child, document));
    return name === '' || lines.length === 0 ? lines : [name, ...lines.map(indent)];
  });
  return [head, ...inside.map(indent)];
};

/** A document as an indented list, for expectations that people can read and check. */
export const outline = (document: Document): string => {
  const head = `${document.kind} ${JSON.stringify(document.title)} ${document.language} ${document.direction}`;
  const nodes: readonly Boxed[] = document.kind === 'deck' ? document.slides : document.children;
  return [head, ...nodes.flatMap((node) => blockOutline(node, document)).map(indent)].join('\n');
};
