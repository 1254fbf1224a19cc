import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FONT_PACKAGE, type Face } from './faces.ts';

/**
 * The bytes of the package's file of a face.
 * @param project absolute
 * @throws Error naming a missing file and the fix
 */
export async function sourceFile({ name, source }: Face, project: string): Promise<Uint8Array> {
  try {
    return await readFile(createRequire(join(project, 'package.json')).resolve(source));
  } catch (cause) {
    throw new Error(
      [
        `the font file of the ${name} is not there`,
        `  where: node_modules/${source}`,
        `  expected: the file that the package ${FONT_PACKAGE} brings`,
        '  received: nothing',
        '  fix: run `npm ci`',
      ].join('\n'),
      { cause },
    );
  }
}
