// XML 1.0, production 2 (Char): tab, line feed, carriage return, and everything from space on but surrogates and U+FFFE/F.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

// Most text has none of either: one look is enough.
const suspicious = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** The text as XML can hold it: control characters are left out, half a surrogate pair becomes U+FFFD. */
export const withoutForbidden = (text: string): string =>
  suspicious.test(text) ? text.replace(forbidden, '').replace(loneSurrogate, '\uFFFD') : text;
