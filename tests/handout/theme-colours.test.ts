import { describe, expect, it } from 'vitest';
import { useThemeColours } from '../../src/package/docx/colours.ts';
import type { PackageTheme, SchemeColour } from '../../src/package/part.ts';
import { element } from '../../src/package/xml/element.ts';
import { printElement } from '../../src/package/xml/print.ts';
import type { Colour } from '../../src/unit/colour.ts';
import { standardTheme } from '../support/handout.ts';

const named = async (colour: SchemeColour, name: string, key: string): Promise<string> => {
  const { file } = await standardTheme();
  const theme: PackageTheme = { ...file, colours: new Map([['AABBCC' as Colour, colour]]) }; // six digits
  const root = element(name, { [key]: 'AABBCC' });
  useThemeColours(root, theme);
  return printElement(root);
};

describe("Colours of a Word document are the theme's", () => {
  it('as they are', async () => {
    expect(await named({ slot: 'dk2' }, 'w:color', 'w:val')).toBe(
      '<w:color w:val="AABBCC" w:themeColor="text2"/>',
    );
  });
  it('lighter, as a tint', async () => {
    const colour = { slot: 'accent1', lightnessFactor: 20_000, lightnessOffset: 80_000 } as const;
    expect(await named(colour, 'w:shd', 'w:fill')).toBe(
      '<w:shd w:fill="AABBCC" w:themeFill="accent1" w:themeFillTint="33"/>',
    );
  });
  it('darker, as a shade', async () => {
    const colour = { slot: 'dk2', lightnessFactor: 70_000 } as const;
    expect(await named(colour, 'w:top', 'w:color')).toBe(
      '<w:top w:color="AABBCC" w:themeColor="text2" w:themeShade="B3"/>',
    );
  });
  it('not where Word has no word for the change', async () => {
    const colour = { slot: 'accent5', lightnessFactor: 40_000, lightnessOffset: 68_000 } as const;
    expect(await named(colour, 'w:color', 'w:val')).toBe('<w:color w:val="AABBCC"/>');
  });
});
