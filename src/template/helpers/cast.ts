import type { BriefData } from '../../brief/schema/brief.ts';
import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import { nearest } from '../../diagnostic/suggest.ts';
import { briefSpan, type RenderContext } from '../run/context.ts';
import { type Call, type Helper, printedText, textOf } from './helper.ts';

type Actor = NonNullable<BriefData['actors']>['items'][number];

export const actorNamed = ({ brief }: RenderContext, id: string): Actor | undefined =>
  brief.data.actors?.items.find((actor) => actor.id === id);

interface Entry {
  readonly id: string;
  readonly name: string;
}

/** Prints the name of the entry whose id the argument is. */
const printName = (call: Call, kind: string, entries: readonly Entry[]) => {
  const id = textOf(call, 0);
  const entry = entries.find((each) => each.id === id);
  if (entry) return printedText(call, entry.name);
  const span = briefSpan(call.context, call.arguments[0]?.origin) ?? call.template;
  const hints = didYouMean(
    nearest(
      id,
      entries.map((each) => each.id),
    ),
  );
  const trace = [{ message: 'its name is printed by the template here', span: call.template }];
  call.context.report(diagnostic('template-id', { id, kind }, { span, hints, trace }));
  return undefined;
};

export const actorName: Helper = {
  name: 'actorName',
  description: 'Prints the name of an actor.',
  parameters: [
    { name: 'id', description: 'The id of an entry in `actors`.', accepts: ['actor'], printed: true },
  ],
  gives: 'markup',
  example: '{{actorName from}}',
  run: (call) => printName(call, 'actor', call.context.brief.data.actors?.items ?? []),
};

export const placeName: Helper = {
  name: 'placeName',
  description: 'Prints the name of a place.',
  parameters: [
    { name: 'id', description: 'The id of an entry in `places`.', accepts: ['place'], printed: true },
  ],
  gives: 'markup',
  example: '{{#if event.where}}{{placeName event.where.place}}{{/if}}',
  run: (call) => printName(call, 'place', call.context.brief.data.places?.items ?? []),
};
