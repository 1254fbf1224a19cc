/**
 * What the check made of each text, kept between runs by the digest of the text: parsing is most of a check's time.
 * It is one file, written whole or not at all; one that cannot be read, or that other code wrote, counts as none.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { readBody, type Body } from './body.ts';

interface Kept {
  code: string;
  bodies: ReadonlyMap<string, Body>;
}

/** The texts of one content folder. */
export class KeptBodies {
  readonly #file: string;
  readonly #code: string;
  readonly #before: ReadonlyMap<string, Body>;
  readonly #now = new Map<string, Body>();

  private constructor(file: string, code: string, before: ReadonlyMap<string, Body>) {
    this.#file = file;
    this.#code = code;
    this.#before = before;
  }

  /**
   * Opens what is kept in a file.
   * @param code a hash of the code that reads texts
   */
  static async open(file: string, code: string): Promise<KeptBodies> {
    try {
      const kept: Kept = deserialize(await readFile(file));
      return new KeptBodies(file, code, kept.code === code ? kept.bodies : new Map());
    } catch {
      return new KeptBodies(file, code, new Map());
    }
  }

  /** As `readBody()`, which is asked only for a text that is new. */
  read(source: string, isPlay: boolean): Body {
    const digest = createHash('sha256')
      .update(isPlay ? 'play\n' : 'text\n')
      .update(source)
      .digest('base64');
    const body = this.#before.get(digest) ?? readBody(source, isPlay);
    this.#now.set(digest, body);
    return body;
  }

  /** Keeps the texts that were read since it was opened, and no others. */
  async save(): Promise<void> {
    if (this.#now.size === this.#before.size && this.#now.keys().every((digest) => this.#before.has(digest))) return;
    const own = `${this.#file}.${process.pid}`;
    await mkdir(dirname(this.#file), { recursive: true });
    await writeFile(own, serialize({ code: this.#code, bodies: this.#now } satisfies Kept));
    await rename(own, this.#file);
  }
}
