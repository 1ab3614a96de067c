/** The size of the big numerals of a list of points, in points. */
export const numeralSize = 15;
