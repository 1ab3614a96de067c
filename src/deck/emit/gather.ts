import JSZip from 'jszip';
import type { Part } from '../../package/part.ts';

/** What was put into a zip file that nobody asked for. */
const gathered = new WeakMap<object, Part[]>();

const encoder = new TextEncoder();

const bytesOf = (content: string, base64: boolean): Uint8Array =>
  base64 ? Buffer.from(content, 'base64') : encoder.encode(content);

interface Options {
  readonly base64?: boolean;
}

/**
 * The library puts its parts into a zip file and asks for its bytes; they would only be taken apart again by the repair. So
 * the methods that it calls keep the parts and give them as they are. The copy of jszip that comes with the program is its own.
 */
Object.assign(JSZip.prototype as object, {
  folder(this: object): object {
    return this;
  },
  file(this: object, name: string, content: string, { base64 = false }: Options = {}): object {
    const parts = gathered.get(this) ?? [];
    gathered.set(this, parts);
    parts.push({ name, content: bytesOf(content, base64) });
    return this;
  },
  async generateAsync(this: object): Promise<readonly Part[]> {
    return gathered.get(this) ?? [];
  },
});
