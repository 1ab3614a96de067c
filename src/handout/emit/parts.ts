import { type Document, Packer } from 'docx';
import { invariant } from '../../diagnostic/invariant.ts';
import type { Part } from '../../package/part.ts';
import type { StandIns } from './stand-ins.ts';

/** What the library's compiler gives: the parts by their paths, before they are zipped. */
interface Compiler {
  readonly compile: (document: Document) => ReadonlyMap<string, unknown>;
}

const encoder = new TextEncoder();

const bytesOf = (content: unknown): Uint8Array => {
  if (typeof content === 'string') return encoder.encode(content);
  invariant(content instanceof Uint8Array, 'docx gives a part that is neither text nor bytes');
  return content;
};

/**
 * The parts of a document as the library writes them. Its public ways out all zip them, slowly and with the clock's
 * time, only to be unzipped again by the repair; its compiler gives them as they are.
 */
export const partsOf = (document: Document, pictures: StandIns): readonly Part[] => {
  // The compiler is private in the library's types; a test holds that it still gives what is read here.
  const { compiler } = Packer as unknown as { readonly compiler?: Compiler };
  invariant(compiler, 'docx has no Packer.compiler any more');
  return [...compiler.compile(document)].map(([name, given]) => {
    const content = bytesOf(given);
    return { name, content: name.startsWith('word/media/') ? pictures.undo(content) : content };
  });
};
