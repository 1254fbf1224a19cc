/**
 * The font files that pages load and cards are drawn with, made from the package's once and then kept:
 *
 *     node_modules/.cache/fonts/roman-0123456789ab.woff2   named by everything that its bytes depend on
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { FACES, LATIN, type Face } from './faces.ts';
import { madeOnce } from './made-once.ts';
import { sourceFile } from './source-file.ts';

/** Where the files lie, from the project. */
const FOLDER = 'node_modules/.cache/fonts';

/** A font file, as Astro's own provider of local fonts takes it. */
interface FontVariant {
  src: [string];
  weight: string;
  style: 'normal' | 'italic';
}

/** Goes into the name of a file besides its source: it changes when subsetting itself does. */
const PROCESS = 1;

/** The path of a made file, from the project. */
function fileName(face: Face, source: Uint8Array, format: 'woff2' | 'ttf'): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([PROCESS, face, LATIN]))
    .update(source);
  return `${FOLDER}/${face.name}-${hash.digest('hex').slice(0, 12)}.${format}`;
}

async function webFont(face: Face, project: string): Promise<FontVariant> {
  const source = await sourceFile(face, project);
  const file = fileName(face, source, 'woff2');
  await madeOnce(join(project, file), () =>
    subsetFont(Buffer.from(source), LATIN, {
      targetFormat: 'woff2',
      keepFeatures: [...face.features],
      // Screens that readers have smooth their letters; hints would be a tenth of the file.
      noHinting: true,
      variationAxes: { wght: face.wght },
    }),
  );
  // From the project and not from the root: Astro names the family after it, and a build must not tell where it was made.
  return { src: [`./${file}`], weight: face.weight, style: face.style };
}

/**
 * The faces that pages load, each as a subset that lies in the project's cache.
 * @param project the folder of the project, absolute
 * @returns variants for `fontProviders.local()`, their paths relative to the project
 * @throws Error when a file of the package is not there
 */
export async function webFonts(project: string): Promise<[FontVariant, FontVariant]> {
  return [await webFont(FACES.roman, project), await webFont(FACES.italic, project)];
}

/**
 * The roman with every letter, weight and feature that its package has, for drawing.
 * @param project the folder of the project, absolute
 * @returns a TrueType file
 * @throws Error when the file of the package is not there
 */
export async function drawingFont(project: string): Promise<Uint8Array> {
  const source = await sourceFile(FACES.roman, project);
  return madeOnce(join(project, fileName(FACES.roman, source, 'ttf')), () =>
    subsetFont(Buffer.from(source), undefined, { keepAllGlyphs: true, targetFormat: 'truetype' }),
  );
}
