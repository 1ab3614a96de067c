import { handlebars } from './run/handlebars.ts';

/**
 * What no XML document can hold (XML 1.0, 2.2: controls, lone surrogates, U+FFFE and U+FFFF),
 * and the noncharacters U+FDD0 to U+FDEF, of which three are our marks.
 */
export const forbiddenCharacter =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** "U+0007". */
export const nameOfCharacter = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Text as XML, for content and attributes alike. A carriage return is written as a reference, since XML's reader would
 * make a line feed of it; what XML cannot hold becomes U+FFFD (and is reported by who prints it).
 */
export const escapeText = (text: string): string =>
  handlebars.escapeExpression(text.replace(forbiddenCharacter, '\uFFFD')).replaceAll('\r', '&#xD;');
