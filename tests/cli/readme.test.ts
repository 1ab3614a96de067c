import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Workplace, workplace } from '../support/command.ts';
import { readSource } from '../support/sources.ts';

const readme = readSource('README.md');
const blockOf = (start: string): string => {
  const [, text] = new RegExp(`^\`\`\`\\w*\\n(${start}[^]*?)^\`\`\`$`, 'm').exec(readme) ?? [];
  return text ?? '';
};

const brief = blockOf('title: ');
const mistake = blockOf('error');
const path = 'briefs/power-cut.yaml';

describe('The brief of README.md', () => {
  let place: Workplace;
  beforeEach(() => {
    place = workplace();
  });
  afterEach(() => place.remove());

  it('is built without a finding', () => {
    place.put(path, brief);
    expect(place.run(['build', path])).toMatchObject({ code: 0, err: '' });
    expect(place.files()).toEqual([path, 'dist/briefings/power-cut.docx', 'dist/briefings/power-cut.pptx']);
  });

  it('is answered as the page shows where the quotes are forgotten', () => {
    place.put(path, brief.replace(/"(The operator.*)"/, '$1'));
    const { code, err } = place.run(['check', path]);
    expect(code).toBe(1);
    expect(mistake).not.toBe('');
    expect(err).toContain(mistake);
  });
});
