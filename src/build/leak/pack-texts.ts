import type { Host } from '../../host/host.ts';
import type { PackTexts } from './withheld.ts';

const folders = ['', '/partials', '/partials/deck', '/partials/handout'];

/** The words of a pack's own files: templates, labels, theme and layouts. */
export const packTexts = async (host: Host, folder: string): Promise<PackTexts> => {
  const listed = await Promise.all(
    folders.map(async (inner) =>
      (await host.list(`${folder}${inner}`)).map((name) => `${folder}${inner}/${name}`),
    ),
  );
  const contents = await Promise.all(
    listed
      .flat()
      .filter((file) => /\.(hbs|yaml)$/.test(file))
      .map((file) => host.read(file)),
  );
  return { texts: contents.map((bytes) => new TextDecoder().decode(bytes)) };
};
