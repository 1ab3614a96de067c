import type { Format } from '../package/part.ts';
import { briefName } from './brief-path.ts';

/** `TLP:AMBER+STRICT` in a file's name: `tlp-amber-strict`. */
const slugOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

interface Output {
  readonly format: Format;
  /** What the file's name must say of its readers. */
  readonly label: string | undefined;
  readonly review?: boolean | undefined;
}

/** `briefs/strike.yaml` becomes `strike.pptx`; for an audience, `strike.tlp-green.pptx`; for review, `strike.review.pptx`. */
export const outputName = (brief: string, { format, label, review }: Output): string => {
  const audience = label === undefined ? '' : `.${slugOf(label)}`;
  return `${briefName(brief)}${audience}${review ? '.review' : ''}.${format}`;
};
