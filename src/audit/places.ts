import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import { ZipFault } from '../package/zip-fault.ts';
import { excerpt } from './finding.ts';
import { openPackage } from './open/open.ts';
import { deckOf } from './view/deck.ts';

const silent = (): void => undefined;

/** Says where in a finished file a text of a part stands, as a reader would find it. */
export const placesIn = (bytes: Uint8Array): ((part: string, text: string) => string | undefined) => {
  const file = openPackage(bytes, silent);
  const main = file?.xml.get(file.main);
  const sheets = file?.format === 'pptx' && main ? deckOf(file, main).sheets : [];
  const names = new Map(sheets.map(({ part, where }) => [part.name, where]));
  return (part, text) => {
    const words = text === '' || text === part ? undefined : `in “${excerpt(text)}”`;
    const told = [names.get(part), words].filter((each) => each !== undefined);
    return told.length === 0 ? undefined : told.join(', ');
  };
};

/** What kept a file from being searched; the audit has told the rest. */
export const tellUnread = (file: string, error: unknown): Diagnostic => {
  const reason = error instanceof Error ? error.message : String(error);
  const within = { file, part: undefined, where: undefined };
  return error instanceof ZipFault && error.kind === 'too-large'
    ? diagnostic('file-claims-too-much', { reason }, { within })
    : diagnostic('file-damaged', { reason }, { within });
};
