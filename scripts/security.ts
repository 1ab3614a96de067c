import { type Limit, limits } from '../src/unit/limits.ts';

const row = ({ of, most, unit, code }: Limit): string =>
  `| ${of} | ${most.toLocaleString('en')} ${unit} | \`${code}\` |`;

const page = `# Security

What Briefwright promises about what it is given, to whom, and how that is tested. Printed by \`npm run docs\`; the bounds are
those of \`src/unit/limits.ts\`.

## What is trusted

| input | trust |
|---|---|
| a brief, its pictures, the snapshots of its sources | none: they may come from anyone, be made to harm, or be broken |
| a template pack (templates, theme, layouts, labels, pictures) | as much as a program: it decides what is printed. It is bounded, so that a mistake ends, but not kept from saying what it likes |
| the options and the environment of the command | those of who runs it |

## What is promised

**To who builds a brief from elsewhere:**

- Whatever is given ends in sound files or in errors with their place, never in a crash, a hang or half a file.
- Nothing is fetched, ever: no address in a brief, picture or template is opened.
- No file is read for a brief but those that it names in its own folder and below it, links followed to where they lead. No device,
  pipe or folder is read. No other program is run but \`git cat-file\`, where \`compare\` is given a revision.
- Text is text: a value can add no markup to a document, no code to a template, no key to an object.

**To who opens the files:**

- Links lead to http, https and mailto addresses alone. Nothing in a file is loaded from elsewhere; there are no macros, no active content.
- Pictures, those of a template pack too, are known by their content, read to their end, and hold pixels or shapes alone. Of an SVG
  what draws is kept; what acts or leads out of it is refused. PNG, JPEG, GIF, WebP and SVG are taken. WebP, which
  older programs of Office do not show, becomes a PNG: its decoder is WebAssembly, which reaches nothing but its own memory.
- Text reads as it was written: direction marks stand in pairs or are refused, characters that no document can hold are refused.

**To who is quoted or photographed, and to who wrote it:**

- Pictures lose EXIF with its places, dates and devices, XMP, IPTC, comments, colour profiles (which name people's screens), the small
  pictures inside, further pictures of an animation, whatever stands behind their end, and their names. Colours are taken as sRGB.
- A release holds nothing of a picture that is marked higher: the file is not even read.

## What is not promised

- What a picture shows is not looked at: a name on a badge stays on the badge. Pixels may hide a message that nobody sees.
- Files are read one after the other; who can change the folders of a brief while it is built can do more than that already.
- A template pack from someone you do not trust should not be used.

## Bounds

Each has the diagnostic that names it, and a test that brings it about.

| of what | at most | diagnostic |
|---|---|---|
`;

const end = `
## How it is tested

| what | where |
|---|---|
| the 154 inputs that were tried on pptxgenjs and docx, each in its place: words, links, numbers, paths, pictures, and what a pack's theme says | \`tests/hostile/inputs/\` |
| values that harmed them, and more, in every place that takes words | \`tests/hostile/hostile.test.ts\` |
| links, pictures, drawings, snapshots and templates that name a listener on this machine: it is never visited, and no socket is opened | \`tests/hostile/network.test.ts\` |
| paths out of the folder, links, devices, pipes | \`tests/host/below.test.ts\` |
| pictures that are damaged, of other kinds, or say more than they show | \`tests/image/read.test.ts\` |
| every bound of the table above: as much as it allows is taken, more is told of | \`tests/hostile/limit-cases.ts\` |
| zip files under audit that are cut off, lie, share bytes or reach out | \`tests/audit/unsafe.test.ts\` |
| drawings that act, lead out or grow | \`tests/cases/svg/\` |
| YAML that nests, repeats, or comes in another encoding | \`tests/yaml/\`, \`tests/cases/brief/\` |
| templates that do not end or print without end | \`tests/template/limits.test.ts\` |
| briefs, bytes, templates and pictures at random | \`tests/hostile/fuzz.test.ts\`; for ten minutes by \`npm run fuzz\`, \`-- --minutes N\` for longer |

## To report a fault

Do not make public what could harm someone before it is put right: tell those who maintain the copy that you use in private, by the
private report of the place where its repository stands. Say what you gave, what came of it and what you expected; \`BRIEFWRIGHT_TRACE=1\` adds where in the program it happened.
Leave out of a brief what may not be shared.
`;

/** docs/security.md. */
export const printSecurityPage = (): string =>
  `${page}${Object.values<Limit>(limits).map(row).join('\n')}\n${end}`;
