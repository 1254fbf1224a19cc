import mark from '../../assets/mark.svg?raw';
import motif from '../../assets/motif.svg?raw';
import { soundMark } from '../../drawing/mark.ts';
import { habitPicture, sitePicture } from '../../drawing/stand-in.ts';
import { habitLooks } from '../../queries/habits.ts';
import { svgText } from '../../queries/rendered-posts.ts';

/** What stands in for a picture, as SVG, by habit; the site's at undefined. */
export const standIns: ReadonlyMap<string | undefined, string> = new Map<string | undefined, string>([
  [undefined, sitePicture(soundMark(mark))],
  ...(await Promise.all(
    habitLooks.map(
      async ({ id, accent, pattern }) =>
        [id, habitPicture(pattern ? await svgText(pattern) : motif, accent)] as [string, string],
    ),
  )),
]);
