/** What stands before the tables. */
export const introduction = `# Briefs

A brief is one YAML file in UTF-8. From it come a deck to talk to and a handout to read, with the same facts, names and sources.
Only \`title\` and something to say are required; this builds:

    title: Flood on the Elbe
    marking: TLP:CLEAR
    bottomLine: The crest reaches Dresden on Tuesday at 7.10 m.
    keyPoints: [Two districts are without power., The dykes hold.]
    sources: [{ id: lhwz, title: Flood report of the state of Saxony }]

\`briefwright new NAME\` writes a commented brief to begin with, \`briefwright check\` names every fault of a brief with its line, and
\`briefwright schema\` prints the JSON Schema with which an editor completes keys and shows what they mean.

Three things are kept apart: a **source** is where the writer read it, a **claimant** (\`by\`) is who says it, and a **judgement** is
the writer's own.`;

/** What stands between the introduction and the tables. */
export const conventions = `## How things are written

### Shorthands

Text alone stands for an item: \`- The dykes hold.\` is \`- { text: The dykes hold. }\`. A bare list stands for a list with nothing but
\`items\`. A bare date or place stands for \`event.when\` and \`event.where\`. One passage of a quotation needs no list.

### Text

Text is taken as it is written: \`number: 007\` is 007, \`value: 1.10\` is 1.10, \`yes\` is yes.

- **Words** are printed as they are.
- **Inline text** is one paragraph and takes inline Markdown: \`*emphasis*\`, \`**strong**\`, \`\` \`code\` \`\`, \`[words](https://…)\` with an
  http, https or mailto address, and citations. All other Markdown (headings, lists, images, HTML) is text as it is written. A
  backslash before a sign takes its meaning away: \`\\*\`, \`\\[\`.
- **Paragraphs** are inline text with a blank line between two, in whatever style of YAML: plain, quoted, folded (\`>\`) or literal (\`|\`).
  Lines without a blank line between them are one paragraph.

Control characters, noncharacters and unmatched direction marks are refused; Arabic, Hebrew, Chinese and emoji are fine.

### Ids and claimants

An id is small letters, digits and hyphens, a letter first. Actors, places, sources and figures declare theirs once; ids of items
are shared by the whole brief. \`by\`, \`speaker\` and the \`actor\` of a reaction take an actor's id or words. Words with a hyphen that
look like an id, or that are almost one, bring a warning.

### Citations

\`[@id]\` cites a source of the brief, \`[@id, p. 4]\` a place in it, \`[@a; @b, p. 2]\` several. What cites nothing in its text and has
no \`sources\` of its own takes those of its list, and then \`defaultSources\`; judgements never do.

### Dates

| written | meaning |
| --- | --- |
| \`2024-02-05\`, \`5 February 2024\` | a day |
| \`2024-02\`, \`February 2024\` | a month |
| \`2024\` | a year |
| \`15 March\`, \`March\` | a day or month whose year is not given |
| \`2024-02-07T21:30+03:00\`, \`2024-02-07 21:30 UTC\` | a moment with its zone, which it must have |
| \`2024-02-05/2024-02-07\`, \`2024-02-05 to 2024-02-07\`, \`5–7 March\` | a range, both ends included |
| \`after 2024-02-05\`, also \`before\`, \`since\`, \`until\`, \`by\`, \`about\` | a relation to one of these |
| \`Wednesday night\`, \`undated\` | words, printed as they are |

What looks like a date and is none (\`2024-02-31\`, \`2024-2-5\`, \`05/02/2024\`) is an error.

### Places

Coordinates are degrees with decimals, south and west negative: \`{ latitude: 33.3, longitude: 44.5 }\`. Give no more decimals than are
known. \`precision\` says how a place is drawn: a \`point\` as a full disc, an \`area\` pale with a broken edge, \`country\` as the whole
country in a colour of its own, which needs \`country\` and no coordinates. What is \`unplaced\` is listed beside the map. The map frames
itself: places that lie together are shown from near, 100 km at the least, others with the country of the event, or some 300 km of a
large one. It calls a country by the word that the brief uses;
names that are disputed stand on it only where the brief gives them. A figure of kind \`map\` gives the map a title, a caption and a source.

### YAML

YAML 1.2: comments, anchors and aliases (\`&name\`, \`*name\`), merge keys (\`<<\`) and all styles of text work. Unknown keys, keys that stand
twice, unknown tags, a second document, files over 5 MB, nesting over 100 and aliases that multiply are errors.`;

export const trapsIntroduction = `## YAML's traps

Some text is read by YAML as something else, often without a word. Each such case is reported with its line, and with the quoted form
that cures it. To be safe, put text that holds \`: \` or \` #\`, or begins with a sign, in quotes, or write it below \`>-\`.

A \`#\` after a blank begins a comment. It is never reported after quoted text, an enumeration, an id, after words or a date (unless a
letter or digit follows it at once), after two blanks, or after a finished sentence. After other inline text it brings a warning; with
a letter or digit right behind the \`#\` it is an error.`;
