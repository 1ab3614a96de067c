import { crc32, deflateSync } from 'node:zlib';

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** What must never come out of a picture again. */
export const secret = 'secret words of the camera';

/** A chunk of PNG, its checksum right. */
const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const body = Buffer.concat([latin(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return join(length, body, sum);
};

interface PngOptions {
  readonly width?: number;
  readonly height?: number;
  /** Said in the header, where it is another than the pixels'. */
  readonly claims?: readonly [width: number, height: number];
  readonly before?: readonly Uint8Array[];
  readonly after?: readonly Uint8Array[];
}

export const pngSignature = latin('\x89PNG\r\n\x1a\n');

/** A PNG of red pixels, with other chunks before and after them. */
export const png = ({
  width = 30,
  height = 20,
  claims,
  before = [],
  after = [],
}: PngOptions = {}): Uint8Array => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(claims?.[0] ?? width);
  header.writeUInt32BE(claims?.[1] ?? height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Uint8Array.of(0), Buffer.alloc(width * 3).fill(Uint8Array.of(200, 30, 30))]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  return join(
    pngSignature,
    chunk('IHDR', header),
    ...before,
    chunk('IDAT', pixels),
    chunk('IEND', new Uint8Array()),
    ...after,
  );
};

/** 24 × 16 pixels, red above and blue below, baseline. */
export const jpeg = bytesOf(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAQABgDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAQG/8QAFhABAQEAAAAAAAAAAAAAAAAAABNh/8QAFQEBAQAAAAAAAAAAAAAAAAAAAAX/xAAWEQADAAAAAAAAAAAAAAAAAAAAFWH/2gAMAwEAAhEDEQA/AMxbS2oLFlhDC+6pfbRBYEMDqn//2Q==',
);
/** The same, progressive. */
export const progressiveJpeg = bytesOf(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wgARCAAQABgDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAMF/8QAFQEBAQAAAAAAAAAAAAAAAAAAAAT/2gAMAwEAAhADEAAAActBZfdAf//EABUQAQEAAAAAAAAAAAAAAAAAAAAR/9oACAEBAAEFAqqqqv/EABURAQEAAAAAAAAAAAAAAAAAAAAU/9oACAEDAQE/AbFj/8QAFREBAQAAAAAAAAAAAAAAAAAAABT/2gAIAQIBAT8BhQv/xAAUEAEAAAAAAAAAAAAAAAAAAAAg/9oACAEBAAY/Al//xAAUEAEAAAAAAAAAAAAAAAAAAAAg/9oACAEBAAE/IV//AP/aAAwDAQACAAMAAAAQxx//xAAVEQEBAAAAAAAAAAAAAAAAAAAAcf/aAAgBAwEBPxC1v//EABURAQEAAAAAAAAAAAAAAAAAAABx/9oACAECAQE/EJS//8QAFhABAQEAAAAAAAAAAAAAAAAAcQAg/9oACAEBAAE/EFKWB//Z',
);
/** Red, in four colours of print. */
export const cmykJpeg = bytesOf(
  '/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwADAgICAgIDAgICAwMDAwQGBAQEBAQIBgYFBgkICgoJCAkJCgwPDAoLDgsJCQ0RDQ4PEBAREAoMEhMSEBMPEBAQ/9sAQwEDAwMEAwQIBAQIEAsJCxAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ/8AAFAgAEAAYBAERAAIRAQMRAQQRAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAICf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAWAQEBAQAAAAAAAAAAAAAAAAAABwn/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADgQBAAIRAxEEAAA/AKIXNlU1TAAAAAAB/9k=',
);
/** 8 × 8 pixels, red, then blue. */
export const gif = bytesOf(
  'R0lGODlhCAAIAPAAAP8AAAAAACH5BAAKAAAAIf8LTkVUU0NBUEUyLjADAQAAACwAAAAACAAIAAACB4SPqcvtXQAAIfkEAAoAAAAsAAAAAAgACACAAAD/AAAAAgeEj6nL7V0AADs=',
);
export const webp = bytesOf('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==');
/** 24 × 16 pixels: lossy, lossless, seen through in part, and moving. */
export const webps = {
  lossy: bytesOf(
    'UklGRmIAAABXRUJQVlA4IFYAAADwAwCdASoYABAAPpE6l0eloyIhMAgAsBIJbDuAG9Yir+gAC1ay8J6AAP7sF40Z8avX/7S//4oad9+1H//UJuf/5CbgkES5bxwZz2ZEqLwNEiNFk3VwAA==',
  ),
  lossless: bytesOf(
    'UklGRkwAAABXRUJQVlA4TEAAAAAvF8ADAH8AEIT/cQsT8ff/+U+WAVVk21BBBRVUUEEFFVRQQQUVVFBBBRX8bYaI/ufn4+Xh5uLkYGdjZWFmYmQg',
  ),
  alpha: bytesOf(
    'UklGRrgAAABXRUJQVlA4WAoAAAAQAAAAFwAADwAAQUxQSBoAAAABDzCAERFCIdsI0EzO3+4oPoOI/k8AsXUIAVZQOCB4AAAA0AMAnQEqGAAQAD6ROJdHpaMiITAIALASCWwAHtS/sB8G3kqgoLAAAP7upj/ym6zZTYHJ4IZy7znTFnzhaJ2QPt+3/9e681lR/8LGSCC/zob5Yxc/fXmtk1/nX/LdXs6P/o7Ip6fTLTmj/dsN//xe+3AOf9slAAAA',
  ),
  moving: bytesOf(
    'UklGRsAAAABXRUJQVlA4WAoAAAACAAAABwAABwAAQU5JTQYAAAD/////AABBTk1GSAAAAAAAAAAAAAcAAAcAAGQAAAJWUDggMAAAANABAJ0BKggACAACADQloAJ0ugH4AAOwAP7wxAv/ILlhdcjX/yA/5Af8gP/48gAAAEFOTUZEAAAAAAAAAAAABwAABwAAZAAAAFZQOCAsAAAAlAEAnQEqCAAIAAAANCWgAnS6AAOYAP75k2//kB//kB//kB//ID/iF3sgMABSSUZGPAAAAFdFQlBWUDggMAAAANABAJ0BKggACAACADQloAJ0ugH4AAOwAP7wxAv/ILlhdcjX/yA/5Af8gP/48gAAAA==',
  ),
} as const;

const segment = (code: number, body: Uint8Array): Uint8Array => {
  const length = body.length + 2;
  return join(Uint8Array.of(0xff, code, length >> 8, length & 0xff), body);
};

/** EXIF of a camera: how the picture lies, where it was taken, and who took it. */
const exif = (orientation: number): Uint8Array => {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  return join(latin('Exif\0\0'), tiff, latin(`GPS 33.3N 44.4E ${secret}`));
};

/** A photograph as a telephone makes it: with EXIF, XMP, a colour profile, a comment, and more behind its end. */
export const photograph = (orientation = 1, from: Uint8Array = jpeg): Uint8Array =>
  join(
    from.subarray(0, 2),
    segment(0xe1, exif(orientation)),
    segment(0xe1, latin(`http://ns.adobe.com/xap/1.0/\0${secret}`)),
    segment(0xe2, latin(`ICC_PROFILE\0\x01\x01${secret}`)),
    segment(0xfe, latin(secret)),
    from.subarray(2),
    latin(secret),
  );

/** A PNG with all that programs keep in one beside its pixels. */
export const talkativePng = (): Uint8Array =>
  png({
    before: [
      chunk('tEXt', latin(`Author\0${secret}`)),
      chunk('iTXt', latin(`XML:com.adobe.xmp\0\0\0\0\0${secret}`)),
      chunk('eXIf', exif(6)),
      chunk('tIME', Uint8Array.of(7, 0xe8, 3, 15, 9, 30, 0)),
      chunk('iCCP', join(latin(`${secret}\0\0`), deflateSync(latin(secret)))),
      chunk('sRGB', Uint8Array.of(0)),
    ],
    after: [latin(secret)],
  });

const svg = (inside: string, attributes = 'viewBox="0 0 40 20"'): Uint8Array =>
  latin(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);

export const drawing = svg(`<title>${secret}</title><rect width="40" height="20" fill="#1b3a5b"/>`);
