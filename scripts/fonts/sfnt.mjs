/** The tables of a TrueType file by their tags. */
export const readTables = (file) => {
  const count = file.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + index * 16;
      const offset = file.readUInt32BE(at + 8);
      return [
        file.toString('latin1', at, at + 4),
        file.subarray(offset, offset + file.readUInt32BE(at + 12)),
      ];
    }),
  );
};

const checksumOf = (bytes) => {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4)
    sum = (sum + (at + 4 <= bytes.length ? bytes.readUInt32BE(at) : 0)) >>> 0;
  return sum;
};

/** A TrueType file of these tables, in the order of their tags. The checksum of the whole stays nought: nobody asks. */
export const writeTables = (tables) => {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1));
  const header = Buffer.alloc(12 + sorted.length * 16);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(sorted.length, 4);
  const power = Math.floor(Math.log2(sorted.length));
  header.writeUInt16BE(16 << power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE((sorted.length - (1 << power)) * 16, 10);
  let offset = header.length;
  const bodies = sorted.map(([tag, bytes], index) => {
    const at = 12 + index * 16;
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    header.write(tag, at, 'latin1');
    header.writeUInt32BE(checksumOf(padded), at + 4);
    header.writeUInt32BE(offset, at + 8);
    header.writeUInt32BE(bytes.length, at + 12);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([header, ...bodies]);
};
