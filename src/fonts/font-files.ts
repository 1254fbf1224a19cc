/**
 * The fonts for pages and cards, made once from the package's files:
 *
 *     node_modules/.cache/fonts/basic-0123456789ab.woff2   named by all that its bytes depend on
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { FACES, FEATURES, WEIGHTS, type Face } from './faces.ts';
import { madeOnce } from './made-once.ts';
import { sourceFile } from './source-file.ts';

const FOLDER = 'node_modules/.cache/fonts';

/** A font file, as `fontProviders.local()` takes it. */
interface FontVariant {
  src: [string];
  weight: string;
  style: 'normal';
  unicodeRange: [string, ...string[]];
}

/** Part of a file's name, to be raised when subsetting itself changes. */
const PROCESS = 2;

function fileName(name: string, kept: unknown, source: Uint8Array, format: 'woff2' | 'ttf'): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([PROCESS, kept]))
    .update(source);
  return `${FOLDER}/${name}-${hash.digest('hex').slice(0, 12)}.${format}`;
}

async function webFont(face: Face, project: string): Promise<FontVariant> {
  const source = await sourceFile(project);
  const file = fileName(face.name, [face, WEIGHTS, FEATURES], source, 'woff2');
  await madeOnce(join(project, file), () =>
    subsetFont(Buffer.from(source), face.characters, {
      targetFormat: 'woff2',
      keepFeatures: [...FEATURES],
      // Hints would be a tenth of the file, and modern screens ignore them.
      noHinting: true,
      variationAxes: { wght: WEIGHTS },
    }),
  );
  // Relative, since Astro derives the family's name from it, and a build must not depend on where it was made.
  return {
    src: [`./${file}`],
    weight: `${WEIGHTS.min} ${WEIGHTS.max}`,
    style: 'normal',
    unicodeRange: face.unicodeRange,
  };
}

/**
 * The faces that pages load, as subsets in the project's cache.
 * @param project absolute
 * @returns variants for `fontProviders.local()`, with paths relative to the project
 * @throws Error when a file of the package is missing
 */
export async function webFonts(project: string): Promise<[FontVariant, FontVariant]> {
  const [accents, basic] = FACES;
  return [await webFont(accents, project), await webFont(basic, project)];
}

/**
 * The whole font, for drawing.
 * @param project absolute
 * @returns a TrueType file
 * @throws Error when the file of the package is missing
 */
export async function drawingFont(project: string): Promise<Uint8Array> {
  const source = await sourceFile(project);
  return madeOnce(join(project, fileName('whole', [], source, 'ttf')), () =>
    subsetFont(Buffer.from(source), undefined, { keepAllGlyphs: true, targetFormat: 'truetype' }),
  );
}
