import { describe, expect, it } from 'vitest';
import { ensureChild, insertInOrder, sortChildren } from '../../src/package/xml/edit.ts';
import { element } from '../../src/package/xml/element.ts';
import { parseXml } from '../../src/package/xml/parse.ts';
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
