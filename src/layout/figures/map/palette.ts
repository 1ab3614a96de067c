/** The names of a theme's colours in which a map is drawn. */
export interface MapPalette {
  readonly sea: string;
  readonly land: string;
  readonly focus: string;
  /** A country of which a place is known no closer. */
  readonly shaded: string;
  readonly border: string;
  readonly coast: string;
  readonly outline: string;
  readonly frame: string | undefined;
  /** What has no other colour: the numbers of places, capitals, the scale. */
  readonly mark: string;
  readonly event: string;
  readonly area: string;
  readonly eventArea: string;
  /** Whether places bear numbers: where there is a key to them. */
  readonly numbered: boolean;
  /** Round a number, and behind the scale. */
  readonly plate: string;
}

export const dayPalette: MapPalette = {
  sea: 'sea',
  land: 'land',
  focus: 'focus',
  shaded: 'ochreTint',
  border: 'border',
  coast: 'waterLine',
  outline: 'navy',
  frame: 'line',
  mark: 'navy',
  event: 'event',
  area: 'navyTint',
  eventArea: 'redTint',
  numbered: true,
  plate: 'white',
};

/** For a map behind a light title on a dark slide. */
export const nightPalette: MapPalette = {
  sea: 'nightSea',
  land: 'nightLand',
  focus: 'nightFocus',
  shaded: 'nightFocus',
  border: 'nightBorder',
  coast: 'nightBorder',
  outline: 'nightBorder',
  frame: undefined,
  mark: 'white',
  event: 'amber',
  area: 'nightFocus',
  eventArea: 'nightFocus',
  numbered: false,
  plate: 'deep',
};
