import type { Colour } from '../../src/unit/colour.ts';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * How eyes without one kind of cone see linear light: Machado, Oliveira, Fernandes (2009), "A physiologically-based
 * model for simulation of color vision deficiency", severity 1.
 */
export const eyes = {
  'all three cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const satisfies Readonly<Record<string, Matrix>>;

/** CIE 1931 XYZ of sRGB (IEC 61966-2-1), by its white. */
const toXyz: Matrix = [
  [0.4338766, 0.3762147, 0.1899087],
  [0.2126729, 0.7151522, 0.072175],
  [0.0177567, 0.1094674, 0.8727759],
];

const times = (matrix: Matrix, [a, b, c]: Triple): Triple => {
  const row = ([x, y, z]: Triple): number => x * a + y * b + z * c;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

const linear = (colour: Colour): Triple => {
  const at = (index: number): number => {
    const part = Number.parseInt(colour.slice(index, index + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return [at(0), at(2), at(4)];
};

const within = (part: number): number => Math.min(1, Math.max(0, part));
const root = (part: number): number => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116);

/** CIE 1976 L*a*b* of what those eyes see. */
export const seen = (colour: Colour, eye: keyof typeof eyes): Triple => {
  const [red, green, blue] = times(eyes[eye], linear(colour));
  const [x, y, z] = times(toXyz, [within(red), within(green), within(blue)]);
  return [116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))];
};

/** CIE76: about 2 can just be told apart side by side, 10 at a glance. */
export const difference = (one: Colour, other: Colour, eye: keyof typeof eyes): number => {
  const [a, b] = [seen(one, eye), seen(other, eye)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};
