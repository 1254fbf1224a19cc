import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FONT_FILE, FONT_PACKAGE } from './faces.ts';

/**
 * The bytes of the package's file.
 * @param project absolute
 * @throws Error naming a missing file and the fix
 */
export async function sourceFile(project: string): Promise<Uint8Array> {
  try {
    return await readFile(createRequire(join(project, 'package.json')).resolve(FONT_FILE));
  } catch (cause) {
    throw new Error(
      [
        'the font file is not there',
        `  where: node_modules/${FONT_FILE}`,
        `  expected: the file that the package ${FONT_PACKAGE} brings`,
        '  received: nothing',
        '  fix: run `npm ci`',
      ].join('\n'),
      { cause },
    );
  }
}
