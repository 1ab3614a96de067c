import { isCharted } from '../../brief/chart.ts';
import type { Helper } from './helper.ts';

export const charted: Helper = {
  name: 'charted',
  description:
    'True for a figure of a kind of chart whose rows can be drawn: every value is a number or missing, and there are not too many.',
  parameters: [{ name: 'figure', description: 'An entry of `figures`.', accepts: ['mapping'] }],
  gives: 'truth',
  example: '{{#if (charted this)}} class="chart {{kind}}"{{/if}}',
  run: ({ arguments: [figure], context }) => {
    const { figures = [], language = 'en' } = context.brief.data;
    const found = figures.find((each) => each === figure?.value);
    return found !== undefined && isCharted(found, language);
  },
};
