import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ensureChild, insertInOrder, sortChildren } from '../../src/package/xml/edit.ts';
import { element } from '../../src/package/xml/element.ts';
import type { Tags } from '../../src/package/xml/opening.ts';
import { parseThoroughly, parseXml } from '../../src/package/xml/parse.ts';
import { parsePlain } from '../../src/package/xml/plain.ts';
import { printElement, printXml } from '../../src/package/xml/print.ts';
import { child, descendants, textOf } from '../../src/package/xml/query.ts';

describe('the XML tree', () => {
  it('keeps prefixes, namespace declarations, the order of attributes, and text', () => {
    const text = '<p:sld xmlns:p="urn:p" xmlns:a="urn:a" b="2" a="1"><a:t> x &amp; y </a:t><p:x/></p:sld>';
    expect(printElement(parseXml(`<?xml version="1.0"?>\n${text}`))).toBe(text);
  });
  it('brings any text and attribute value back as it was', () => {
    const value = `<&"'> \t\n\r é 😀 مرحبا ]]>`;
    const printed = printXml(element('r', { v: value }, element('t', {}, value)));
    const back = parseXml(printed);
    expect(back.attributes.get('v')).toBe(value);
    expect(textOf(back)).toBe(value);
  });
  it('reads CDATA as text and drops comments', () => {
    expect(printElement(parseXml('<a><![CDATA[<b>]]><!-- c --></a>'))).toBe('<a>&lt;b&gt;</a>');
  });
  it.each(['', '<a>', '<a></b>', '<a/><b/>', '<a>&nbsp;</a>', '<a b=1/>', '<a>\u0001</a>'])(
    'refuses what is not well-formed: %j',
    (text) => expect(() => parseXml(text)).toThrow(),
  );
  const pieces = [
    ...[
      '<a>',
      '</a>',
      '<b x="1" y="&#xA;">',
      '</b>',
      '<c/>',
      '<a:c z=""/>',
      '< d>',
      '<e',
      '>',
      '/>',
      '</a >',
      '<x y="1" y="2"/>',
    ],
    ...[
      ' ',
      '\n',
      '\r\n',
      '\r',
      '&#x2022;',
      '\t',
      '\u00a0',
      '\u2028',
      '\ufeff',
      '\u0085',
      '\u0001',
      '\ud800',
      '😀',
      'é',
      'text',
      "'",
      '"',
      '=',
    ],
    ...[
      '&amp;',
      '&nbsp;',
      '&#65;',
      '&#x9;',
      '&#x1;',
      '&',
      ';',
      ']]>',
      '<![CDATA[x]]>',
      '<!-- c -->',
      '<?pi?>',
      '<!DOCTYPE a>',
    ],
    ...[
      ' v="a\tb"',
      " w='1'",
      ' x="<"',
      ' __proto__="p"',
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    ],
  ];
  const outcome = (read: () => unknown): unknown => {
    try {
      return read();
    } catch {
      return 'refused';
    }
  };
  it('reads in the quick way nothing that the thorough one would read otherwise, or refuse', () => {
    let plain = 0;
    // What was read of other texts is at hand, as in a file of many parts.
    const tags: Tags = new Map();
    const words = fc.array(
      fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom('<a>', '</a>', '<c/>', 'text') },
        fc.constantFrom(...pieces),
      ),
      { maxLength: 8 },
    );
    const property = fc.property(words, (found) => {
      const text = `<a>${found.join('')}</a>`;
      const quick = parsePlain(text, tags);
      if (quick === undefined) return;
      plain++;
      expect(outcome(() => parseThoroughly(text))).toEqual(quick);
    });
    fc.assert(property, { numRuns: 3000, seed: 7 });
    expect(plain).toBeGreaterThan(200);
  });
  it('changes an element alone, whoever was read from the same tag', () => {
    const root = parseXml('<r><a x="1" y="2"/><a x="1" y="2"/><a x="1" y="2"/><a x=">" y="2"/></r>');
    const [first, second] = descendants(root, 'a');
    first?.attributes.set('x', '<');
    second?.attributes.delete('x');
    expect(printElement(root)).toBe(
      '<r><a x="&lt;" y="2"/><a y="2"/><a x="1" y="2"/><a x="&gt;" y="2"/></r>',
    );
  });
  it.each([398, 399, 400])('goes as deep in both ways: %i elements', (depth) => {
    const text = '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(outcome(() => parseXml(text))).toEqual(outcome(() => parseThoroughly(text)));
  });
  it('puts a child where the sequence of the schema wants it', () => {
    const order = ['a', 'b', 'c'];
    const parent = parseXml('<r><a/><c/></r>');
    insertInOrder(parent, element('b'), order);
    ensureChild(parent, 'b', order);
    expect(printElement(parent)).toBe('<r><a/><b/><c/></r>');
    const mixed = parseXml('<r><c/><x/><a n="1"/><a n="2"/></r>');
    sortChildren(mixed, order);
    expect(printElement(mixed)).toBe('<r><a n="1"/><a n="2"/><c/><x/></r>');
  });
  it('finds children and descendants', () => {
    const root = parseXml('<r><a><b i="1"/></a><b i="2"/></r>');
    expect(child(root, 'b')?.attributes.get('i')).toBe('2');
    expect(descendants(root, 'b')).toHaveLength(2);
  });
});
