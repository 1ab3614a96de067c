import { crc32 } from 'node:zlib';

/** An entry that is stored as it is. */
interface StoredEntry {
  readonly name: string;
  readonly content?: Uint8Array;
  /** The size that the directory claims, in bytes, where it is another than that of the content. */
  readonly claims?: number;
  /** Where the directory says that it stands, where it is elsewhere. */
  readonly offset?: number;
}

const nothing = new Uint8Array();

const localOf = ({ name, content = nothing }: StoredEntry): Buffer => {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50);
  header.writeUInt32LE(crc32(content), 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt32LE(content.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), content]);
};

const centralOf = ({ name, content = nothing, claims, offset }: StoredEntry, begin: number): Buffer => {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50);
  header.writeUInt32LE(crc32(content), 16);
  header.writeUInt32LE(content.length, 20);
  header.writeUInt32LE(claims ?? content.length, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(offset ?? begin, 42);
  return Buffer.concat([header, Buffer.from(name)]);
};

/** A zip file as its directory says, true or not; names are ASCII. */
export const storedZip = (entries: readonly StoredEntry[]): Uint8Array => {
  const locals = entries.map(localOf);
  let offset = 0;
  const central = entries.map((entry, index) => {
    const record = centralOf(entry, offset);
    offset += locals[index]?.length ?? 0;
    return record;
  });
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
};
