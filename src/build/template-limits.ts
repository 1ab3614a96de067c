import { diagnostic, type Report } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { RenderLimits } from '../template/run/context.ts';
import { limits } from '../unit/limits.ts';

const second = 1_000;
const million = 1_000_000;

const positive = /^\d+(\.\d+)?$/;

/** The bounds on templates: those of the table, unless the environment gives others for a pack that needs more. */
export const templateLimits = (host: Host, report: Report): RenderLimits => {
  const setting = (name: string, unit: number, usual: number): number => {
    const value = host.environment(name);
    if (value === undefined || value === '') return usual;
    if (positive.test(value) && Number(value) > 0) return Number(value) * unit;
    report(diagnostic('setting-unread', { name, value }));
    return usual;
  };
  return {
    milliseconds: setting('BRIEFWRIGHT_TEMPLATE_SECONDS', second, limits.templateMilliseconds.most),
    characters: setting('BRIEFWRIGHT_TEMPLATE_MILLIONS', million, limits.templateCharacters.most),
  };
};
