import { fontFiles } from '../host/font-files.ts';

/** Turns an SVG of ours into a PNG so many pixels wide. */
export type Rasteriser = (svg: string, width: number) => Uint8Array;

/** What Word and PowerPoint keep of pictures for print, in pixels an inch. */
const printResolution = 220;
const pointsPerInch = 72;

/** How many pixels a picture that is printed so many points wide has. */
export const pixelsFor = (width: number): number => Math.round((width / pointsPerInch) * printResolution);

const load = async (): Promise<Rasteriser | undefined> => {
  const files = await fontFiles();
  if (!files) return undefined;
  try {
    const { Resvg } = await import('@resvg/resvg-js');
    const font = {
      loadSystemFonts: false,
      fontFiles: [...files],
      defaultFontFamily: 'Carlito',
      sansSerifFamily: 'Carlito',
      serifFamily: 'Tinos',
    };
    return (svg, width) =>
      new Resvg(svg, { font, fitTo: { mode: 'width', value: width }, logLevel: 'off' }).render().asPng();
  } catch {
    return undefined;
  }
};

let loading: Promise<Rasteriser | undefined> | undefined;

/**
 * The rasteriser with the fonts that come with the program, and no others, so that a picture is the same on every
 * machine. It is machine code and takes a moment to load: only who needs it asks for it.
 * @returns `undefined` where there is none for this machine, or where the fonts are not there
 */
export const loadRasteriser = (): Promise<Rasteriser | undefined> => {
  loading ??= load();
  return loading;
};
