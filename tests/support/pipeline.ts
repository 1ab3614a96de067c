import type { BuildResult, BuiltFile } from '../../src/build/request.ts';
import { build } from '../../src/build.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { plain } from '../../src/diagnostic/format/paint.ts';
import { printPretty } from '../../src/diagnostic/format/pretty.ts';
import { memoryHost } from '../../src/host/memory.ts';
import type { Scene } from '../../src/layout/scene.ts';
import { verify } from '../../src/layout/verify.ts';
import type { Format } from '../../src/package/part.ts';
import { lintMarked } from './lint/sheets.ts';
import { open } from './opened.ts';
import { lintBuilt } from './package-lint.ts';
import { packOnDisk, type TestPack } from './packs.ts';
import { png } from './pictures.ts';
import { validatorErrors } from './validator.ts';

const standard = packOnDisk('standard');

const briefPath = 'briefs/case.yaml';
const oldPath = 'briefs/old.yaml';

/** A picture that any brief may show. */
const beside = { 'briefs/pier.png': png() };

/**
 * Builds a brief's text in memory, whole or for an audience, with the standard pack unless another is given, and with what
 * has changed where there is the text of an older edition.
 */
export const buildText = (
  text: string | Uint8Array,
  formats: readonly Format[] = ['pptx', 'docx'],
  pack: TestPack = standard,
  release?: string,
  { old, review }: { readonly old?: string; readonly review?: boolean } = {},
): Promise<BuildResult> => {
  const edition = old === undefined ? {} : { [oldPath]: old };
  const since = old === undefined ? undefined : oldPath;
  const host = memoryHost({ ...pack.files, ...beside, ...edition, [briefPath]: text });
  return build({ brief: briefPath, pack: pack.folder, formats, release, since, review }, host);
};

/** What was found, as a user would read it: the best thing to see when a test fails. */
export const told = (text: string, found: readonly Diagnostic[]): string =>
  found.map((each) => printPretty(each, new Map([[briefPath, text]]), plain)).join('\n\n');

/**
 * What is wrong with a brief's slides as a pack lays them out; nothing where no text meets what it should not.
 * @param more what else may be wrong
 */
export const slideFaultsOf = async (
  text: string,
  pack: TestPack,
  more: (scene: Scene) => readonly string[] = () => [],
): Promise<readonly string[]> => {
  const { scene, diagnostics } = await buildText(text, [], pack);
  return scene ? [...verify(scene), ...more(scene)] : [`not laid out:\n${told(text, diagnostics)}`];
};

const lint = ({ format, bytes }: BuiltFile): readonly string[] =>
  [...lintBuilt(bytes), ...lintMarked(open(bytes))].map((found) => `${format}: ${found}`);

const differs = (one: BuildResult, other: BuildResult): readonly string[] =>
  one.files.flatMap(({ format, bytes }, index) =>
    Buffer.compare(bytes, other.files[index]?.bytes ?? new Uint8Array()) === 0
      ? []
      : [`${format} differs from the first build`],
  );

const faultsIn = (text: string, { files, scene, diagnostics }: BuildResult): readonly string[] => {
  if (files.length !== 2 || !scene) return [`not built:\n${told(text, diagnostics)}`];
  return [...files.flatMap(lint), ...verify(scene)];
};

const invalidIn = async ({ files }: BuildResult): Promise<readonly string[]> =>
  (await Promise.all(files.map(({ bytes, format }) => validatorErrors(bytes, format)))).flat();

/**
 * What is wrong with the files of a brief; empty where all is well: both are there, every part is well-formed, Office
 * would stumble over nothing that we know of, and no item leaves its slide or runs over.
 */
export const quickFaultsOf = async (text: string, pack: TestPack = standard): Promise<readonly string[]> =>
  faultsIn(text, await buildText(text, undefined, pack));

/** The same of a copy for review with what has changed, built twice; with the standard pack, the SDK's validator is content. */
export const editionFaultsOf = async (
  text: string,
  old: string,
  pack: TestPack = standard,
): Promise<readonly string[]> => {
  const built = (): Promise<BuildResult> =>
    buildText(text, undefined, pack, undefined, { old, review: true });
  const [first, second] = [await built(), await built()];
  const invalid = pack === standard ? await invalidIn(first) : [];
  return [...faultsIn(text, first), ...differs(first, second), ...invalid];
};

/** The same, and the SDK's validator is content. */
export const validFaultsOf = async (text: string): Promise<readonly string[]> => {
  const built = await buildText(text);
  return [...faultsIn(text, built), ...(await invalidIn(built))];
};

/** The same, and a second build gives the same bytes. */
export const faultsOf = async (text: string, pack: TestPack = standard): Promise<readonly string[]> => {
  const built = (): Promise<BuildResult> => buildText(text, undefined, pack);
  const [first, second] = [await built(), await built()];
  return [...faultsIn(text, first), ...differs(first, second), ...(await invalidIn(first))];
};
