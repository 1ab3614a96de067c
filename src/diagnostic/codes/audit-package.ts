import { entry } from '../entry.ts';

/** Codes of the package around the parts of a finished file. */
export const auditPackageCodes = {
  'content-type-missing': entry<{ part: string }>({
    severity: 'error',
    message: ({ part }) => `Nothing says of what type \`${part}\` is`,
    explanation:
      '`[Content_Types].xml` gives each part a type, by its name or its ending. Office offers to repair a file with a part that has none.',
    example: '<Types/>',
    cure: '<Types><Default Extension="png" ContentType="image/png"/></Types>',
  }),
  'content-type-of-nothing': entry<{ part: string }>({
    severity: 'error',
    message: ({ part }) => `A type is given to \`${part}\`, which is not in the file`,
    explanation:
      'An override in `[Content_Types].xml` names a part that is not there. PowerPoint offers to repair such a file.',
    example: '<Override PartName="/ppt/slideMasters/slideMaster9.xml" ContentType="…"/>',
    cure: '<Override PartName="/ppt/slideMasters/slideMaster1.xml" ContentType="…"/>',
  }),
  'content-type-repeated': entry<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `The type of \`${name}\` is given twice`,
    explanation: 'Each part and each ending has one type. Office offers to repair a file that gives two.',
    example:
      '<Default Extension="png" ContentType="image/png"/>\n<Default Extension="png" ContentType="image/png"/>',
    cure: '<Default Extension="png" ContentType="image/png"/>',
  }),
  'content-type-wrong': entry<{ part: string; type: string; expected: string }>({
    severity: 'error',
    message: ({ part, type, expected }) =>
      `\`${part}\` is said to be \`${type}\`, where \`${expected}\` is expected`,
    explanation:
      'A part is used as something else than its type says, or its type is none that Office knows (`image/jpg` for `image/jpeg`). Office offers to repair the file, or does not show the part.',
    example: '<Default Extension="jpg" ContentType="image/jpg"/>',
    cure: '<Default Extension="jpg" ContentType="image/jpeg"/>',
  }),
  'content-type-unused': entry<{ ending: string }>({
    severity: 'note',
    message: ({ ending }) => `A type is given to parts that end in \`.${ending}\`, and there are none`,
    explanation: 'It does no harm, and says by which program the file was made.',
    example: '<Default Extension="vml" ContentType="…"/>',
    cure: '<Default Extension="png" ContentType="image/png"/>',
  }),
  'relationship-to-nothing': entry<{ id: string; target: string }>({
    severity: 'error',
    message: ({ id, target }) => `The relationship ${id} leads to \`${target}\`, which is not in the file`,
    explanation:
      'A part leads to another that is missing: a picture, a layout, a chart. Office offers to repair the file, and takes out what stands on it.',
    example: '<Relationship Id="rId2" Type="…/image" Target="../media/image9.png"/>',
    cure: '<Relationship Id="rId2" Type="…/image" Target="../media/image1.png"/>',
  }),
  'relationship-repeated': entry<{ id: string }>({
    severity: 'error',
    message: ({ id }) => `Two relationships of this part are called ${id}`,
    explanation: 'Which of the two is meant cannot be told. Office offers to repair the file.',
    example: '<Relationship Id="rId1" …/><Relationship Id="rId1" …/>',
    cure: '<Relationship Id="rId1" …/><Relationship Id="rId2" …/>',
  }),
  'relationship-undeclared': entry<{ element: string; id: string }>({
    severity: 'error',
    message: ({ element, id }) => `\`${element}\` names the relationship ${id}, and there is none`,
    explanation:
      'What is shown here would be found through a relationship that the part does not have. Office offers to repair the file.',
    example: '<a:blip r:embed="rId77"/>',
    cure: '<a:blip r:embed="rId2"/>',
  }),
  'relationship-unused': entry<{ id: string; target: string }>({
    severity: 'note',
    message: ({ id, target }) => `Nothing in this part uses the relationship ${id} to \`${target}\``,
    explanation:
      'A picture, link or chart that was deleted may still be in the file, for anyone who unpacks it.',
    example: '<Relationship Id="rId9" Type="…/image" Target="../media/image4.png"/>',
    cure: '<Relationships/>',
  }),
  'part-unreachable': entry<{ part: string }>({
    severity: 'warning',
    message: ({ part }) => `Nothing leads to the part \`${part}\``,
    explanation:
      'No program shows it, and everyone who unpacks the file finds it: a leftover of something deleted, or something put there by hand.',
    example: 'ppt/media/draft-map.png, with no relationship to it',
    cure: 'the part is taken out of the file',
  }),
  'properties-malformed': entry<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `The properties of the file are malformed: ${reason}`,
    explanation:
      'docProps/core.xml, app.xml and custom.xml say what a file is. Office offers to repair a file whose dates are none, whose names are counted wrongly, or whose own properties share a number.',
    example: '<dcterms:created xsi:type="dcterms:W3CDTF">15 March</dcterms:created>',
    cure: '<dcterms:created xsi:type="dcterms:W3CDTF">2024-03-15T00:00:00Z</dcterms:created>',
  }),
  'element-order': entry<{ element: string; before: string; parent: string }>({
    severity: 'error',
    message: ({ element, before, parent }) =>
      `\`${element}\` stands after \`${before}\` in \`${parent}\`, and belongs before it`,
    explanation:
      'The children of most elements have an order, which the standard lays down. Office offers to repair a file that departs from it, or passes over what stands in the wrong place.',
    example: '<p:presentation><p:sldIdLst/><p:notesMasterIdLst/></p:presentation>',
    cure: '<p:presentation><p:notesMasterIdLst/><p:sldIdLst/></p:presentation>',
  }),
  'value-not-a-number': entry<{ element: string; attribute: string; value: string }>({
    severity: 'error',
    message: ({ element, attribute, value }) =>
      `\`${attribute}\` of \`${element}\` is \`${value}\`, where a number belongs`,
    explanation:
      'A program has written the result of a calculation that failed. Office offers to repair the file.',
    example: '<a:ext cx="NaN" cy="360000"/>',
    cure: '<a:ext cx="914400" cy="360000"/>',
  }),
  'language-tag-malformed': entry<{ tag: string }>({
    severity: 'error',
    message: ({ tag }) => `\`${tag}\` is no language tag`,
    explanation:
      'Languages are named by BCP 47, with hyphens: `en-GB`. Programs that read text aloud or check its spelling cannot tell what any other is.',
    example: '<a:rPr lang="en_GB"/>',
    cure: '<a:rPr lang="en-GB"/>',
  }),
  'picture-unsound': entry<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `The picture cannot be shown: ${reason}`,
    explanation:
      'Its bytes are not those of a whole PNG, JPEG or GIF. Office shows a red cross in its place, or offers to repair the file.',
    example: 'a PNG whose last half is missing',
    cure: 'the picture put in anew',
  }),
  'picture-misnamed': entry<{ ending: string; kind: string }>({
    severity: 'note',
    message: ({ ending, kind }) => `A picture whose name ends in \`.${ending}\` is a ${kind}`,
    explanation: 'Office goes by what it finds; other programs go by the name, and show nothing.',
    example: 'ppt/media/image1.png, which begins as a JPEG does',
    cure: 'ppt/media/image1.jpeg',
  }),
};
