/** Colours for a terminal; each takes text and gives it in that colour. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly note: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const same = (text: string): string => text;

export const plain: Paint = { error: same, warning: same, note: same, strong: same, faint: same };

/** SGR escapes (ECMA-48): the number that turns it on, and the one that turns it off. */
const sgr =
  (on: number, off: number) =>
  (text: string): string =>
    text === '' ? '' : `\u001B[${on}m${text}\u001B[${off}m`;

export const coloured: Paint = {
  error: sgr(31, 39),
  warning: sgr(33, 39),
  note: sgr(36, 39),
  strong: sgr(1, 22),
  faint: sgr(2, 22),
};

/** https://no-color.org and FORCE_COLOR: set and not empty, either wins over whether it is a terminal; NO_COLOR wins over both. */
export const paintFor = (terminal: boolean, environment: (name: string) => string | undefined): Paint => {
  if (environment('NO_COLOR')) return plain;
  const forced = environment('FORCE_COLOR');
  if (forced !== undefined && forced !== '') return forced === '0' ? plain : coloured;
  return terminal && environment('TERM') !== 'dumb' ? coloured : plain;
};
