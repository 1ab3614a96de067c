import { entry } from '../entry.ts';

/** Codes of the command and the files it reads and writes. */
export const buildCodes = {
  'brief-not-found': entry<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `There is no brief at \`${file}\``,
    explanation:
      'A brief was named that is not there. Names are paths, seen from the folder in which the command is run.',
    example: 'briefwright build briefs/stirke.yaml',
    cure: 'briefwright build briefs/strike.yaml',
  }),
  'revision-unreadable': entry<{ revision: string; reason: string }>({
    severity: 'error',
    message: ({ revision, reason }) => `\`${revision}\` cannot be had from git: ${reason}`,
    explanation:
      'What is no file and holds a colon is a revision and a path, in git’s own form: the path counts from the root of the repository, or from the folder in which the command is run where it begins with `./`. Git has no such revision or no such file in it, or there is no git on this machine.',
    example: 'briefwright compare HEAD~1:stirke.yaml strike.yaml',
    cure: 'briefwright compare HEAD~1:./strike.yaml strike.yaml',
  }),
  'edition-not-found': entry<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `There is no earlier edition at \`${file}\``,
    explanation:
      'What `supersedes` names with the ending .yaml is the edition before, seen from the folder of the brief. What has changed since then would be printed, but the file is not there. Words without that ending are printed as they are.',
    example: 'title: A title\nmarking: TLP:CLEAR\nbottomLine: It rained.\nsupersedes: mondy.yaml',
    cure: 'title: A title\nmarking: TLP:CLEAR\nbottomLine: It rained.\nsupersedes: monday.yaml',
  }),
  'edition-outside': entry<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `The earlier edition \`${file}\` does not stand below the brief’s folder`,
    explanation:
      'A brief can name files of its own folder and below it alone, so that a brief from elsewhere reads nothing else of your machine. An edition that stands elsewhere, or at a revision of git, is named at the command line.',
    example: 'title: A title\nmarking: TLP:CLEAR\nbottomLine: It rained.\nsupersedes: ../old/monday.yaml',
    cure: 'briefwright build briefs/tuesday.yaml --since old/monday.yaml',
  }),
  'edition-otherwise-marked': entry<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `The earlier edition \`${file}\` is marked by another scheme`,
    explanation:
      'For a release both editions are released to the same readers, and then compared. A label of one marking scheme says nothing of who may read what bears one of another. Build without what has changed, or mark both by one scheme.',
    example: 'briefwright build briefs/tuesday.yaml --since monday.yaml --release OFFICIAL',
    cure: 'briefwright build briefs/tuesday.yaml --release OFFICIAL',
  }),
  'edition-unseen': entry<{ file: string; label: string }>({
    severity: 'note',
    message: ({ file, label }) =>
      `Nothing of the earlier edition \`${file}\` was for readers at ${label}: what has changed is not printed`,
    explanation:
      'For a release the old edition as those readers could see it is compared with the new one. They could see nothing of the old: its title is marked higher, or not at all. All of the new edition is new to them, and none of it is called so.',
    example: 'briefwright build briefs/tuesday.yaml --since monday.yaml --release TLP:GREEN',
    cure: 'briefwright build briefs/tuesday.yaml --since monday.yaml --release TLP:AMBER',
  }),
  'no-briefs': entry<{ folder: string }>({
    severity: 'error',
    message: ({ folder }) => `There is no brief in \`${folder}/\`, and none was named`,
    explanation:
      'Without names, `build` and `check` take every .yaml file of the folder `briefs`. There is none in the folder in which the command is run.',
    example: 'briefwright build',
    cure: 'briefwright new harbour-outage && briefwright build',
  }),
  'file-unreadable': entry<{ file: string; reason: string }>({
    severity: 'error',
    message: ({ file, reason }) => `\`${file}\` cannot be read: ${reason}`,
    explanation: 'The file is there, but the system does not give it out.',
    example: 'briefwright build briefs',
    cure: 'briefwright build briefs/strike.yaml',
  }),
  'file-unwritable': entry<{ file: string; reason: string }>({
    severity: 'error',
    message: ({ file, reason }) => `\`${file}\` cannot be written: ${reason}`,
    explanation:
      'The system does not let the file be written. Files appear whole or not at all: what stood there before stands there still.',
    example: 'briefwright build --out /proc',
    cure: 'briefwright build --out dist/briefings',
  }),
  'same-output': entry<{ file: string; brief: string; other: string }>({
    severity: 'error',
    message: ({ file, brief, other }) =>
      `\`${brief}\` would be written to \`${file}\`, as \`${other}\` was already`,
    explanation:
      'Files are named after their briefs. Two briefs of one name, from different folders, would overwrite each other. The first is written; the later is not.',
    example: 'briefwright build monday/strike.yaml tuesday/strike.yaml',
    cure: 'briefwright build monday/strike.yaml --out out/monday',
  }),
  'changed-by-hand': entry<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `\`${file}\` was changed since it was built, and is left as it is`,
    explanation:
      'A built file carries a digest of itself. This one no longer agrees with its digest: someone has edited it, and a build would undo their work. The other files were written.',
    example: 'briefwright build briefs/strike.yaml',
    cure: 'briefwright build briefs/strike.yaml --force',
  }),
  'not-ours': entry<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `\`${file}\` was not made by Briefwright, and is left as it is`,
    explanation:
      'Where the built file would be written there is another, which bears no digest of ours. It is not replaced unless that is asked for. The other files were written.',
    example: 'briefwright build briefs/strike.yaml --out ~/Documents',
    cure: 'briefwright build briefs/strike.yaml --out dist/briefings',
  }),
  'open-elsewhere': entry<{ file: string; program: string }>({
    severity: 'error',
    message: ({ file, program }) => `\`${file}\` is open in ${program}, and is left as it is`,
    explanation:
      'Beside the file lies the lock by which an office program says that someone has it open. What is replaced under an open window is lost when that window is saved, or the window shows what is no longer true. A program that crashed leaves its lock behind: open the file once and close it, or remove the lock. The other files were written.',
    example: 'briefwright build briefs/strike.yaml',
    cure: 'briefwright build briefs/strike.yaml --force',
  }),
  'already-there': entry<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `\`${file}\` is there already, and is left as it is`,
    explanation: '`new` writes a starter brief and never replaces a file.',
    example: 'briefwright new strike',
    cure: 'briefwright new strike-2',
  }),
  'pack-not-found': entry<{ folder: string }>({
    severity: 'error',
    message: ({ folder }) => `There is no template pack \`${folder}\``,
    explanation:
      'A template pack is a folder with deck.hbs, handout.hbs, theme.yaml and layouts.yaml. `--template` takes the name of a shipped pack, or the path of a folder of your own.',
    example: 'briefwright build --template standart',
    cure: 'briefwright build --template standard',
  }),
  'setting-unread': entry<{ name: string; value: string }>({
    severity: 'error',
    message: ({ name, value }) => `\`${name}\` is \`${value}\`: expected a number greater than 0`,
    explanation:
      'The environment may give other bounds on how long a template may print (`BRIEFWRIGHT_TEMPLATE_SECONDS`) and how much (`BRIEFWRIGHT_TEMPLATE_MILLIONS`, of characters).',
    example: 'BRIEFWRIGHT_TEMPLATE_SECONDS=1min briefwright build',
    cure: 'BRIEFWRIGHT_TEMPLATE_SECONDS=60 briefwright build',
  }),
  'figure-in-words': entry<{ kind: string }>({
    severity: 'warning',
    message: ({ kind }) =>
      `This figure of the kind \`${kind}\` is not drawn: its title and its words stand for it`,
    explanation:
      'A map is not drawn where no entry of `places` has coordinates or is a country. What is printed is the title, the caption and the text of `alt`. Give a place its coordinates, or what the figure shows as a table.',
    example: 'figures:\n  - { id: where, kind: map, title: Where it happened }',
    cure: 'figures:\n  - { id: where, kind: table, title: Where it happened, columns: [Place], rows: [[The pier]] }',
  }),
  'figure-not-pictured': entry<{ count: number }>({
    severity: 'warning',
    message: ({ count }) =>
      `The handout prints ${count === 1 ? 'a figure' : `${count} figures`} in words: there is no rasteriser or there are no fonts for pictures on this machine`,
    explanation:
      'A map or a diagram stands in the handout as a vector picture, with a raster beside it for programs that draw no vectors. The raster is made by @resvg/resvg-js, which npm installs for each kind of machine, with the fonts of dist/fonts. Where one is missing, the figure stands as the list or table that it is also. The deck has it all the same.',
    example: 'npm ci --omit=optional && briefwright build',
    cure: 'npm ci && npm run build && briefwright build',
  }),
};
