import type { ReleasedBrief } from '../brief/release.ts';
import type { Deck, Document, Handout } from '../document/node.ts';
import type { Host } from '../host/host.ts';
import type { TemplatePack } from '../template/pack.ts';
import type { Form } from '../template/run/context.ts';
import type { Labels } from '../theme/theme.ts';
import type { Run } from './run.ts';
import { templateLimits } from './template-limits.ts';

/** Both documents of a brief: each numbers its sources by the other. */
interface Printed {
  readonly deck: Deck;
  readonly handout: Handout;
}

/** Renders both documents of a brief and parses what was printed. Faults of both are found, whichever comes first. */
export const printedDocuments = async (
  pack: TemplatePack,
  brief: ReleasedBrief,
  labels: Labels,
  host: Host,
  { phase, report }: Run,
): Promise<Printed | undefined> => {
  const { render } = await import('../template/render.ts');
  const { parseDocument } = await import('../document/parse.ts');
  const bounds = templateLimits(host, report);
  const print = async (form: Form): Promise<Document | undefined> => {
    const markup = await phase(`render the ${form}`, () => render(pack, form, brief, labels, report, bounds));
    return markup && phase(`parse the ${form}`, () => parseDocument(markup, form, report));
  };
  const deck = await print('deck');
  const handout = await print('handout');
  return deck?.kind === 'deck' && handout?.kind === 'handout' ? { deck, handout } : undefined;
};
