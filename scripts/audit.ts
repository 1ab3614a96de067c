import { auditFamilies } from '../src/diagnostic/codes/audit.ts';
import type { CatalogueEntry } from '../src/diagnostic/entry.ts';

const head = `# The audit

This page is printed from \`scripts/audit.ts\` and the catalogue of codes by \`npm run docs\`.

\`\`\`
briefwright audit FILE...                                          what is wrong with finished files, ours or not
briefwright audit --against BRIEF --release MARKING FILE...        and whether they say what BRIEF withholds from those readers
\`\`\`

reads any .pptx or .docx and says what Office would repair, what an accessibility checker would find, and what the file gives away.
Each finding has a code, a level and a place: the part, and the slide or paragraph as a reader would find it. Nothing is written,
and nothing is fetched. \`build\` audits each file that it makes before it writes it: an error there is a fault of ours (exit code 70),
and no file is left.

| level | what it means |
|---|---|
| error | the schema of Office's files forbids it, or Office is known to repair or refuse such files |
| warning | someone cannot read it, or it tells what nobody meant to tell |
| note | worth knowing before the file is sent |

\`--against\` searches all text of the file: slides, notes, alternative texts, comments, properties, workbooks in charts, the names of parts and
pictures. It finds runs of three words, or of ten letters and more, that only the withheld part of the brief says; no paraphrase, nothing
shorter, and nothing that a picture shows.

## What is looked for
`;

const tail = `## What other programs' files have

Small files with a title, a link called "click here", a table, a picture, a chart and notes were made by pptxgenjs 4.0.1, docx 9.15.2,
pandoc 2.17 and LibreOffice 7.4 (which read the files of the others and wrote them again). The errors in those of pandoc and LibreOffice
were looked up in their parts and are there; the Open XML SDK's validator finds the wrong orders, too, and passes over ids, bookmarks
and names. Those of pptxgenjs are known from its issues.

| made by | errors | warnings | notes |
|---|---|---|---|
| pptxgenjs | types of masters that are not there, elements out of order, axes of charts, grouping left out, ids twice, one theme for two masters, a section's identifier, paragraph properties twice | no title, no alternative text or a file's name for it, no header row | 19 folders, types of nothing, shapes without text bodies, outlines without a fill |
| docx | none | no language, no header row, no alternative text | types of nothing |
| pandoc, .pptx | none | no language, slides without a title or of one name | |
| pandoc, .docx | elements out of order | links too pale | a relationship that nothing uses |
| LibreOffice, .pptx | ids of shapes twice | no header row, white on a blue that is too pale for it | backgrounds without effects, types of nothing |
| LibreOffice, .docx | bookmarks that do not end, names of styles twice | | types of nothing |

The vague link, the skipped heading, the small pale text, and in the deck two texts on each other and one that is read before what stands
above it, were put there on purpose, and were found in each file that has them. A test makes those of pptxgenjs and docx anew and holds
what is found to just that. Types of nothing are no fault, only a mark of the program. PowerPoint and Word were not at hand: what they repair is known from the schema, from the SDK's validator and from public reports.

The decks and handouts that Briefwright itself makes of its shipped briefs and of its hard ones have no error and no warning, with either
pack; the notes say that the file names its author, bears its marking as a property, and has speaker notes.
`;

const rows = (codes: Readonly<Record<string, CatalogueEntry<never>>>): string =>
  Object.entries(codes)
    .map(([code, { severity, explanation }]) => `| \`${code}\` | ${severity} | ${explanation} |`)
    .join('\n');

/** docs/audit.md: how the audit is used, every code by what it is about, and what it finds in other programs' files. */
export const printAuditPage = (): string => {
  const families = Object.entries(auditFamilies).map(
    ([family, codes]) => `### ${family}\n\n| code | level | why it matters |\n|---|---|---|\n${rows(codes)}`,
  );
  return [head, families.join('\n\n'), `\n${tail}`].join('\n');
};
