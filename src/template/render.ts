import type { ReleasedBrief } from '../brief/release.ts';
import { diagnostic, type Report } from '../diagnostic/diagnostic.ts';
import { invariant } from '../diagnostic/invariant.ts';
import type { Labels } from '../theme/theme.ts';
import { limits } from '../unit/limits.ts';
import { bindHelpers } from './helpers/bind.ts';
import { contextName } from './load/build.ts';
import { readMarks } from './marks.ts';
import type { Markup } from './markup.ts';
import { once } from './once.ts';
import type { TemplatePack } from './pack.ts';
import { blockHelpers, OutputLimit } from './run/blocks.ts';
import type { Form, RenderContext, RenderLimits } from './run/context.ts';
import { innerHelpers, type RenderPartial } from './run/inner.ts';
import { withinTime } from './run/limit.ts';
import { parentsIn } from './run/parents.ts';
import { Reference } from './run/reference.ts';

/** A brief of three hundred items takes a few milliseconds and a few hundred thousand characters. */
export const defaultLimits: RenderLimits = {
  milliseconds: limits.templateMilliseconds.most,
  characters: limits.templateCharacters.most,
};

const startContext = (
  form: Form,
  brief: ReleasedBrief,
  labels: Labels,
  report: Report,
  bounds: RenderLimits,
): RenderContext => ({
  form,
  brief,
  labels,
  limits: bounds,
  report,
  merged: new WeakMap(),
  values: [],
  parents: parentsIn(brief.data),
});

const run = (pack: TemplatePack, context: RenderContext): string => {
  const renderPartial: RenderPartial = (name, inner, data) => {
    const partial = pack.partials.get(name);
    invariant(partial, `the partial ${name} was checked when its pack was loaded`);
    return partial(inner.value, { helpers, data });
  };
  const helpers = {
    ...bindHelpers(context, pack.places),
    ...blockHelpers(context),
    ...innerHelpers(context, pack.places, renderPartial),
  };
  const { data } = context.brief;
  return pack.templates[context.form](data, {
    helpers,
    data: { root: data, [contextName]: new Reference(data) },
  });
};

/** V8 refuses strings beyond half a gigabyte with this. */
const isTooLong = (error: unknown): boolean =>
  error instanceof OutputLimit || (error instanceof RangeError && /string length/i.test(error.message));

/**
 * Renders a released brief. Values are escaped, never altered; `segments` leads from each stretch to its template and brief.
 * @returns `undefined` where an error was reported: a label that is missing, a limit that was passed
 */
export const render = (
  pack: TemplatePack,
  form: Form,
  brief: ReleasedBrief,
  labels: Labels,
  report: Report,
  bounds: RenderLimits = defaultLimits,
): Markup | undefined => {
  let sound = true;
  const watched = once((found) => {
    if (found.severity === 'error') sound = false;
    report(found);
  });
  const context = startContext(form, brief, labels, watched, bounds);
  const template = pack.files[form];
  try {
    const rendered = withinTime(() => run(pack, context), bounds.milliseconds);
    if (!rendered) watched(diagnostic('template-time', { template, milliseconds: bounds.milliseconds }));
    return rendered && sound ? readMarks(rendered.result, pack.places, context.values) : undefined;
  } catch (error) {
    if (!isTooLong(error)) throw error;
    watched(diagnostic('template-output', { template, characters: bounds.characters }));
    return undefined;
  }
};
