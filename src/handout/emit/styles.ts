import type { IStylesOptions } from 'docx';
import type { EmitContext } from './context.ts';
import { fontOptions, paragraphStyles } from './style.ts';
import { tableStyle } from './table-style.ts';

/** Arabic, where the document's own language is not written from right to left: Word wants one named. */
const complexLanguage = 'ar-SA';

/** The file's styles: defaults of language and font, the paragraph styles, links, marks of footnotes, tables. */
export const stylesOptions = (context: EmitContext): IStylesOptions => {
  const { language, direction, palette, styles } = context;
  return {
    default: {
      document: {
        run: {
          ...fontOptions(styles.Normal, context),
          size: styles.Normal.text.size * 2,
          language: {
            value: language,
            eastAsia: language,
            bidirectional: direction === 'rtl' ? language : complexLanguage,
          },
        },
      },
      hyperlink: { run: { color: palette.link, underline: { type: 'single' } } },
      footnoteReference: { run: { superScript: true } },
    },
    paragraphStyles: paragraphStyles(styles, context),
    importedStyles: [tableStyle(palette)],
  };
};
