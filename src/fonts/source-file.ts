import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FONT_PACKAGE, type Face } from './faces.ts';

/**
 * The bytes of the file that a face is made from, as its package has it.
 * @param project the folder of the project, absolute
 * @throws Error that says which file is not there, and what to do
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
