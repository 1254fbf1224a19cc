/**
 * Draws the social cards of a built site.
 *
 * Astro writes what they say into one file; here each is laid out, which takes milliseconds, and drawn, which takes a
 * hundred times as long, unless the very picture is known from an earlier build:
 *
 *     node_modules/.cache/cards-0123456789ab/<hash of the picture>.png
 */
import { availableParallelism } from 'node:os';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { CARD_SHEET_FILE } from '../domain/cards/card.ts';
import { cardPicture } from '../drawing/card-picture.ts';
import { soundMark } from '../drawing/mark.ts';
import { RASTER_VERSION, rasterise } from '../drawing/raster.ts';
import { Typeface } from '../drawing/typeface.ts';
import { drawingFont } from '../fonts/font-files.ts';
import { cardCacheFolder } from '../author/publish/cache.ts';
import { parseCardSheet } from './card-sheet.ts';
import { step } from '../author/process/progress.ts';

/** A card that is laid out. */
interface Planned {
  /** Where it goes, from the folder of the site. */
  file: string;
  svg: string;
  /** Its file in the cache: a hash of everything that its bytes depend on. */
  cached: string;
}

/** What to draw, and where. */
interface Drawing {
  /** The folder of a built site. */
  site: string;
  project: string;
  contentDir: string;
  /** Looked at before each card. */
  stop: AbortSignal;
}

/**
 * Draws the cards of a site into it, those that changed since the last build, and takes away the file that tells of
 * them. Prints a line, and one for each card that does not show all of its title.
 *
 * @throws Error when the file of the font or a keyline of the mark is not there
 * @throws the reason of `stop`; every card that was drawn until then is kept for the next build
 */
export async function drawCards({ site, project, contentDir, stop }: Drawing): Promise<void> {
  const cache = cardCacheFolder(contentDir, project);
  await mkdir(cache, { recursive: true });
  const kept = new Set(await readdir(cache));
  const { planned, notes } = await plan(site, project);
  const fresh = new Map(planned.filter(({ cached }) => !kept.has(cached)).map((card) => [card.cached, card.svg]));
  const unchanged = planned.length - planned.filter(({ cached }) => fresh.has(cached)).length;

  await step(`drawing the social cards: ${planned.length - unchanged} new, ${unchanged} kept`, async () => {
    await inParallel([...fresh], async ([name, svg]) => {
      stop.throwIfAborted();
      await writeWhole(join(cache, name), await rasterise(svg));
    });
    for (const { file, cached } of planned) {
      await mkdir(dirname(join(site, file)), { recursive: true });
      await copyFile(join(cache, cached), join(site, file));
    }
    const used = new Set(planned.map(({ cached }) => cached));
    await Promise.all([...kept].filter((name) => !used.has(name)).map((name) => rm(join(cache, name))));
  });
  for (const note of notes) console.log(note);
}

/** Lays every card out. @returns what to draw, and what to tell the author */
async function plan(site: string, project: string): Promise<{ planned: Planned[]; notes: string[] }> {
  const sheetFile = join(site, CARD_SHEET_FILE);
  const { siteTitle, cards } = parseCardSheet(await readFile(sheetFile, 'utf8'));
  await rm(sheetFile);
  const typeface = new Typeface(await drawingFont(project));
  const mark = soundMark(await readFile(join(project, 'src/assets/mark.svg'), 'utf8'));
  const notes: string[] = [];
  const planned = cards.map((card): Planned => {
    const { svg, note } = cardPicture(card, { typeface, mark, siteTitle });
    if (note !== undefined) notes.push(`  the card of ${decodeURI(card.page)} ${note}`);
    const hash = createHash('sha256').update(RASTER_VERSION).update(svg).digest('hex');
    return { file: decodeURI(card.path).slice(1), svg, cached: `${hash}.png` };
  });
  return { planned, notes };
}

/** As many at once as the machine has cores: each is drawn in a thread of sharp's own. */
async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const worker = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

/** A file that appears under its name whole or not at all: a build that is killed leaves no half card behind. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const own = `${file}.${process.pid}`;
  await writeFile(own, bytes);
  await rename(own, file);
}
