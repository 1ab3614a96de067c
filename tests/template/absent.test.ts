import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readBrief } from '../../src/brief/read.ts';
import type { ReleasedBrief } from '../../src/brief/release.ts';
import { release } from '../../src/brief/release.ts';
import { briefSchema } from '../../src/brief/schema/brief.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Host } from '../../src/host/host.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { nodeHost } from '../../src/host/node.ts';
import { loadPack } from '../../src/template/load.ts';
import type { TemplatePack } from '../../src/template/pack.ts';
import { render } from '../../src/template/render.ts';
import type { Labels } from '../../src/theme/theme.ts';
import { plainLabels } from '../support/template-case.ts';

const root = join(import.meta.dirname, '../..');
const shipped = readdirSync(join(root, 'briefs')).filter((name) => name.endsWith('.yaml'));

const readShipped = (name: string): ReleasedBrief => {
  const brief = readBrief(`briefs/${name}`, readFileSync(join(root, 'briefs', name)), () => {});
  if (!brief) throw new Error(`${name} has an error`);
  return release(brief);
};

type Keys = readonly (string | number)[];

/** The keys down to every value that the vocabulary lets a brief leave out; of a list, in its first two entries. */
const optionalPaths = (schema: z.core.$ZodType, value: unknown, keys: Keys = []): readonly Keys[] => {
  if (schema instanceof z.ZodOptional)
    return value === undefined ? [] : [keys, ...optionalPaths(schema.unwrap(), value, keys)];
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value
      .slice(0, 2)
      .flatMap((entry, index) => optionalPaths(schema.element, entry, [...keys, index]));
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null)
    return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, inner]) =>
      optionalPaths(inner, Reflect.get(value, key), [...keys, key]),
    );
  return [];
};

/** A copy without one value; it stands nowhere, so its values have no place. */
const without = (brief: ReleasedBrief, keys: Keys): ReleasedBrief => {
  const data = structuredClone(brief.data);
  let holder: object = data;
  for (const key of keys.slice(0, -1)) holder = Reflect.get(holder, key) as object;
  Reflect.deleteProperty(holder, keys.at(-1) ?? '');
  return { ...brief, data };
};

const expectWellFormed = (markup: string): void => {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(markup).close();
};

const expectSound = (pack: TemplatePack, brief: ReleasedBrief, labels: Labels): void => {
  for (const form of ['deck', 'handout'] as const) {
    const found: Diagnostic[] = [];
    const markup = render(pack, form, brief, labels, (each) => found.push(each));
    expect(found).toEqual([]);
    expectWellFormed(markup?.text ?? '');
  }
};

/** Every word asked for is there, so that what is tested does not hang on a labels file. */
const anyLabels: Labels = {
  ...plainLabels,
  words: new Proxy<Record<string, string>>(
    {},
    {
      get: (_, key) => String(key),
      getOwnPropertyDescriptor: (_, key) => ({ value: String(key), configurable: true, enumerable: true }),
    },
  ),
  patterns: {
    ...plainLabels.patterns,
    since: 'since {date}',
    until: 'until {date}',
    by: 'by {date}',
    about: 'about {date}',
    before: 'before {date}',
  },
};

const small = `<main title="{{plain title.text}}">
<h1>{{inline title.text}}</h1>
{{#if asOf}}<p>{{date asOf}}</p>{{/if}}
{{#if bottomLine}}<p>{{inline bottomLine.text}} {{cite bottomLine}}</p>{{#if bottomLine.detail}}{{prose bottomLine.detail}}{{/if}}{{/if}}
{{#if (shown keyPoints "deck")}}<ol>{{#each keyPoints.items as |point|}}<li>{{> item point}}</li>{{/each}}</ol>{{/if}}
{{#with event}}{{#if headline}}<h2>{{inline headline}}</h2>{{/if}}
{{#with what}}{{> item}}{{/with}}{{#with when}}<p>{{date date}} {{cite this}}</p>{{/with}}{{#if where}}<p>{{placeName where.place}}</p>{{/if}}
{{#each casualties.items}}<p>{{who}}: {{#if killed}}{{killed}}{{/if}}</p>{{/each}}{{/with}}
{{#each actors.items}}<p>{{name}}{{#if otherNames}} ({{join otherNames ", "}}){{/if}}</p>{{/each}}
{{#each (dated timeline.items)}}<p>{{date date}} {{> item}}</p>{{/each}}
{{#each quotes.items}}<blockquote>{{#each text}}<p>{{this}}</p>{{/each}}<footer><p>{{claimant speaker}}</p></footer></blockquote>{{/each}}
{{#if (oneSided quotes)}}<p>one side</p>{{/if}}
{{#with assessment}}{{#each judgements.items}}<p>{{inline text}}{{#if likelihood}} {{term "likelihoods" likelihood}} {{range likelihood}}{{/if}}</p>{{/each}}{{/with}}
{{#each sources}}<p id="source-{{id}}">{{title}}{{#if link}} <a href="{{link}}">{{link}}</a>{{/if}}</p>{{/each}}
</main>`;
const item =
  '<p>{{#if short}}{{inline short}}{{else}}{{inline text}}{{/if}} {{cite this}}{{#if by}} {{claimant by}}{{/if}}</p>';

const smallPack = {
  'small/deck.hbs': small,
  'small/handout.hbs': small.replaceAll('"deck"', '"handout"'),
  'small/partials/item.hbs': item,
};

const soundPack = async (host: Host, folder: string): Promise<TemplatePack> => {
  const found: Diagnostic[] = [];
  const pack = await loadPack(host, folder, (each) => found.push(each));
  expect(found).toEqual([]);
  if (!pack) throw new Error(`${folder} has an error`);
  return pack;
};

describe('Whatever a brief leaves out', () => {
  for (const name of shipped) {
    const brief = readShipped(name);

    it(`a small pack renders ${name} without it`, async () => {
      const pack = await soundPack(memoryHost(smallPack), 'small');
      for (const keys of optionalPaths(briefSchema, brief.data)) {
        // What an id leads to cannot be left out without what holds the id: the check of briefs sees to that.
        if (keys[0] === 'places' && keys.length === 1) continue;
        expectSound(pack, without(brief, keys), anyLabels);
      }
    });

    it(`the pack "standard" renders ${name} without it`, async () => {
      const pack = await soundPack(nodeHost(root), 'templates/standard');
      expectSound(pack, brief, anyLabels);
      for (const keys of optionalPaths(briefSchema, brief.data)) {
        const leadsToNames = keys[0] === 'places' || keys[0] === 'actors';
        if (keys.length > 2 || (leadsToNames && keys.length === 1)) continue;
        expectSound(pack, without(brief, keys), anyLabels);
      }
    });
  }
});
