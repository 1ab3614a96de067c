/** A colour as six upper-case hexadecimal digits, red first, without a sign: `B8232F`. */
export type Colour = string & { readonly unit: 'rgb' };

const sixDigits = /^[0-9A-F]{6}$/;

/** @returns the colour, or `undefined` where the text is not six hexadecimal digits (a leading `#` is taken off). */
export const colour = (text: string): Colour | undefined => {
  const digits = text.replace(/^#/, '').toUpperCase();
  return sixDigits.test(digits) ? (digits as Colour) : undefined; // the test above is what the brand stands for
};

const channel = (value: Colour, index: number): number =>
  Number.parseInt(value.slice(index * 2, index * 2 + 2), 16) / 255;

/** WCAG 2.2 relative luminance: 0 for black, 1 for white. */
const luminance = (value: Colour): number => {
  const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return (
    0.2126 * linear(channel(value, 0)) +
    0.7152 * linear(channel(value, 1)) +
    0.0722 * linear(channel(value, 2))
  );
};

/** WCAG 2.2 contrast ratio of two colours: 1 for the same, 21 for black on white. */
export const contrast = (one: Colour, other: Colour): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const white = 'FFFFFF' as Colour; // six digits, as `colour` would find

/** True for the ground of a cover, on which text is light. */
export const isDark = (background: Colour): boolean => contrast(white, background) > 7;
