import { withoutForbidden } from './characters.ts';

// RFC 3986: what is neither reserved nor unreserved, and a per cent sign that starts no escape.
const toEscape = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/gu;
const schemes = /^(https?:\/\/[^/?#]|mailto:[^@]+@[^@]+$)/i;

/**
 * The address as a relationship may hold it, or `undefined` where it is none: Office calls a file with a malformed
 * address damaged, and one of another kind (`file:`, `javascript:`) must not travel.
 */
export const webAddress = (target: string): string | undefined => {
  const escaped = withoutForbidden(target).trim().replace(toEscape, encodeURIComponent);
  return schemes.test(escaped) && URL.canParse(escaped) ? escaped : undefined;
};
