import { entry } from '../entry.ts';

/** Codes of what does not stand right on its slide or page. */
export const auditPageCodes = {
  'off-slide': entry<{ shape: string; how: string }>({
    severity: 'warning',
    message: ({ shape, how }) => `“${shape}” stands ${how}`,
    explanation:
      'What lies off the slide is not shown, and goes out with the file; text that runs over the edge is cut.',
    example: '<a:off x="12500000" y="0"/><a:ext cx="914400" cy="360000"/> on a slide 12192000 wide',
    cure: '<a:off x="11200000" y="0"/><a:ext cx="914400" cy="360000"/>',
  }),
  'text-on-text': entry<{ one: string; other: string }>({
    severity: 'warning',
    message: ({ one, other }) => `“${one}” and “${other}” are written over each other`,
    explanation:
      'Two texts share a place, as far as their sizes can be guessed without their fonts. Boxes that touch where they are empty are no fault.',
    example: 'two text boxes at one place',
    cure: 'the one below the other',
  }),
  'autofit-pending': entry<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `PowerPoint will shrink this text when someone edits it: “${text}”`,
    explanation:
      'The box asks for its text to be fitted, more text than fits is in it, and no scale is written down: until someone edits it, the text runs out of its box.',
    example: '<a:normAutofit/>',
    cure: '<a:normAutofit fontScale="77500" lnSpcReduction="20000"/>',
  }),
  'off-page': entry<{ what: string }>({
    severity: 'warning',
    message: ({ what }) => `A ${what} is wider than the paper`,
    explanation: 'What runs over the edge of the paper is not printed.',
    example: '<w:gridCol w:w="19999"/> on A4',
    cure: '<w:gridCol w:w="9000"/> on A4',
  }),
};
