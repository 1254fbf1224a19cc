import { posix } from 'node:path';
import { nearest, suggest } from '../nearest.ts';
import { orList, shorten, type Fault } from '../problem.ts';

/** The files that image paths can lead to. */
export interface Files {
  /** Paths below the content folder, in NFC. */
  paths: ReadonlySet<string>;
  /** Those that link to outside the content folder. */
  outside: ReadonlySet<string>;
}

/** The formats that Astro reads. */
const FORMATS = ['avif', 'gif', 'jpeg', 'jpg', 'png', 'svg', 'tiff', 'webp'];
const BESIDE = 'a file beside this one, such as ./picture.png';

function decoded(url: string): string | undefined {
  try {
    return decodeURI(url).normalize('NFC');
  } catch {
    return undefined;
  }
}

/**
 * Finds the file that an image path names.
 * @param file the file that names it, below the content folder
 * @param url the path as typed
 * @returns its path below the content folder if it exists, and what is wrong, if anything
 */
export function findImage(file: string, url: string, files: Files): { path?: string; fault?: Fault } {
  const place = placeOf(file, url);
  if (typeof place === 'object') return { fault: place };
  const fault = fileFault(file, url, place, files);
  const path = files.paths.has(place) ? { path: place } : {};
  return fault === undefined ? path : { ...path, fault };
}

/** The path below the content folder that an image path leads to, or why it leads nowhere. */
function placeOf(file: string, url: string): string | Fault {
  const received = shorten(url);
  if (url.trim() === '') {
    return {
      what: 'an image without a file',
      expected: BESIDE,
      received,
      fix: 'write the name of the file between ( and )',
    };
  }
  if (URL.canParse(url) || url.startsWith('//')) {
    return {
      what: 'an image from the web',
      expected: BESIDE,
      received,
      fix: 'save the picture beside this file, if its licence allows that, and write ./ and its name',
    };
  }
  if (url.startsWith('/')) {
    return {
      what: 'an image by its address',
      expected: BESIDE,
      received,
      fix: 'put the picture beside this file and write ./ and its name',
    };
  }
  const name = decoded(url);
  if (name === undefined) {
    return {
      what: 'an image path with a broken % in it',
      expected: BESIDE,
      received,
      fix: 'write %25 for a percent sign, or give the file a name without one',
    };
  }
  return posix.join(posix.dirname(file), name).normalize('NFC');
}

/** What is wrong with the file that an image path leads to. */
function fileFault(file: string, url: string, path: string, files: Files): Fault | undefined {
  const received = shorten(url);
  if (path.startsWith('../') || files.outside.has(path)) {
    return {
      what: 'an image outside the content folder',
      expected: BESIDE,
      received,
      fix: 'copy the picture to beside this file',
    };
  }
  if (!files.paths.has(path)) {
    const folder = posix.dirname(path);
    const pictures = [...files.paths].filter((each) => posix.dirname(each) === folder && isPicture(each));
    const near = nearest(
      posix.basename(path),
      pictures.map((each) => posix.basename(each)),
    );
    const typed =
      near && `./${posix.relative(posix.dirname(file), posix.join(folder, near))}`.replace(/^\.\/\.\.\//, '../');
    return {
      what: 'an image that is not there',
      expected: BESIDE,
      received,
      fix: suggest(typed, 'put the picture there, or correct the name'),
    };
  }
  if (!isPicture(path)) {
    return {
      what: 'an image in a format that cannot be shown',
      expected: `a file that ends in ${orList(FORMATS.map((format) => `.${format}`))}`,
      received,
      fix: 'save the picture in one of these formats',
    };
  }
  return undefined;
}

/** Whether a file's name says that it is a picture. */
export function isPicture(path: string): boolean {
  return FORMATS.includes(posix.extname(path).slice(1).toLowerCase());
}
