import type { Picture } from '../../document/node.ts';
import { emu, point } from '../../unit/length.ts';
import { figureAtom } from '../figures/atom.ts';
import { pictureBox, pictureSize, wordsOf } from '../figures/picture.ts';
import { briefOf } from '../inline/brief.ts';
import { anchorsOf } from './anchors.ts';
import type { Composer } from './composer.ts';
import { paragraphOf } from './paragraph-of.ts';
import { textAtoms } from './text-atom.ts';

/** A picture is made smaller than this for no other thing on its slide. */
const least = point(140);

/** A picture from a file; where only words can stand, what it shows. */
export const picture: Composer<Picture> = {
  prose: (block, setting) => {
    const { language, direction } = setting.context;
    return paragraphOf(wordsOf(block, language, direction), 'body', setting, { blame: block });
  },
  atoms: (block, setting, composing) => {
    const { theme, images } = setting.context;
    const image = images.get(block.file);
    if (!image) return textAtoms(picture.prose(block, setting, composing), setting);
    const { width } = setting;
    const { height: most } = pictureSize(image, { width });
    const name = theme.labels.words.picture ?? 'Picture';
    const brief = briefOf(block);
    const { type, bytes, raster } = image;
    return [
      figureAtom({
        name,
        width,
        least: emu(Math.min(least, most)),
        most,
        alternative: block.alternative,
        keepsSides: false,
        brief,
        anchors: anchorsOf(block),
        draw: (height) => [
          {
            kind: 'picture',
            name,
            box: pictureBox(image, width, height),
            alternative: block.alternative,
            brief,
            ...(type === 'svg' ? { type: 'png', bytes: raster ?? bytes, drawing: bytes } : { type, bytes }),
          },
        ],
      }),
    ];
  },
};
