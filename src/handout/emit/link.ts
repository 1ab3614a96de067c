import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { WordLink } from '../model/word.ts';
import type { EmitContext } from './context.ts';
import { runOptions } from './run.ts';

/** A link's runs bear the style of links unless the link is plain. */
export const emitLink = (link: WordLink, context: EmitContext): ParagraphChild => {
  const children = link.children.map((child) =>
    child.kind === 'break'
      ? new TextRun({ break: 1 })
      : new TextRun({
          ...runOptions(child, context),
          text: child.text,
          ...(link.plain ? {} : { style: 'Hyperlink' }),
        }),
  );
  return link.target.kind === 'web'
    ? new ExternalHyperlink({ link: link.target.address, children })
    : new InternalHyperlink({ anchor: link.target.name, children });
};
