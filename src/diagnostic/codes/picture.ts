import { entry } from '../entry.ts';

const brief = (file: string): string =>
  `title: A title\nmarking: TLP:CLEAR\nfigures:\n  - { id: pier, kind: picture, title: The pier, file: ${file}, alt: A pier with two cranes }`;

/** Codes of the files of pictures. */
export const pictureCodes = {
  'picture-missing': entry<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `There is no picture \`${file}\``,
    explanation:
      'The file of a picture is named as seen from the folder of the brief (for a picture of a template: of the template pack). A folder below it is fine.',
    example: brief('peir.png'),
    cure: brief('pier.png'),
  }),
  'picture-outside': entry<{ file: string; folder: string }>({
    severity: 'error',
    message: ({ file, folder }) => `\`${file}\` does not stand below the folder of the ${folder}`,
    explanation:
      'A brief can name files of its own folder and below it alone, links followed to where they lead, so that a brief from elsewhere reads nothing else of your machine. Nothing is ever fetched from an address.',
    example: brief('https://example.org/pier.png'),
    cure: brief('pier.png'),
  }),
  'picture-unreadable': entry<{ file: string; reason: string }>({
    severity: 'error',
    message: ({ file, reason }) => `The picture \`${file}\` cannot be read: ${reason}`,
    explanation: 'Something of that name is there, but it is no file, or the system does not give it out.',
    example: brief('pictures/'),
    cure: brief('pictures/pier.png'),
  }),
  'picture-kind': entry<{ file: string; kind: string; instead: string }>({
    severity: 'error',
    message: ({ file, kind, instead }) => `\`${file}\` is ${kind}: ${instead}`,
    explanation:
      'Pictures are PNG, JPEG, GIF and WebP (of which the first picture is shown) and SVG. What a file is its content says, whatever its name. Other kinds are refused, since some program of Office would show an empty frame.',
    example: brief('pier.heic'),
    cure: brief('pier.png'),
  }),
  'picture-damaged': entry<{ file: string; reason: string }>({
    severity: 'error',
    message: ({ file, reason }) => `The picture \`${file}\` is damaged: ${reason}`,
    explanation:
      'Pictures are read to their end before they are put into a file: one that is cut off or broken would show as an empty frame, or make Office call the whole file damaged. Get the picture anew, or open it and save it again.',
    example: brief('half-loaded.jpg'),
    cure: brief('pier.jpg'),
  }),
  'picture-too-large': entry<{ file: string; found: string; most: string }>({
    severity: 'error',
    message: ({ file, found, most }) =>
      `The picture \`${file}\` is too large: it has ${found}, and at most ${most} are taken`,
    explanation:
      'A slide shows some two million pixels. A picture of many times that makes a file that nobody can send, and takes the memory of whoever opens it. Scale it down; simplify a drawing.',
    example: brief('poster.png'),
    cure: brief('poster-small.png'),
  }),
  'picture-unsafe': entry<{ file: string; what: string }>({
    severity: 'error',
    message: ({ file, what }) => `The drawing \`${file}\` holds ${what}, which is not taken into a document`,
    explanation:
      'Of an SVG only what draws is taken: shapes, text, colours, gradients, masks. Scripts, event handlers, foreign objects, links, animation, filters, patterns, other pictures and whatever leads out of the file are refused. Save it as plain SVG, or as PNG.',
    example: '<svg xmlns="http://www.w3.org/2000/svg"><script>…</script></svg>',
    cure: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0H9V9Z"/></svg>',
  }),
  'picture-not-drawn': entry<{ file: string }>({
    severity: 'error',
    message: ({ file }) =>
      `The picture \`${file}\` must be drawn anew, and there is no rasteriser or there are no fonts on this machine`,
    explanation:
      'An SVG has a raster beside it for programs that draw no vectors; a GIF, a WebP, and a photograph that lies on its side, are drawn as PNG. That is done by @resvg/resvg-js, which npm installs for each kind of machine, with the fonts of dist/fonts.',
    example: 'npm ci --omit=optional && briefwright build',
    cure: 'npm ci && npm run build && briefwright build',
  }),
};
