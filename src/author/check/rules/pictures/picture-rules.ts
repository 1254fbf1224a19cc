import { posix } from 'node:path';
import { counted } from '../../../../domain/number-words.ts';
import { findImage } from '../../read/picture-files.ts';
import type { Reading } from '../../read/read-file.ts';
import type { AssessmentEntry, SiteContent } from '../../read/read-site.ts';
import { orList, shorten, type Fault, type Finding } from '../../problem.ts';
import { drawingFault } from './drawings.ts';

const FORMATS = ['.svg', '.png', '.jpg', '.jpeg', '.webp'];

/** What a picture's rules look at. */
type Pictures = Pick<SiteContent, 'files' | 'pictures'>;

/** Findings on pictures, and the files that they are about. */
export interface PictureFindings {
  findings: Finding[];
  used: string[];
}

/** A picture that is not there, is no picture, or is more than one. @param formats its name may end in */
function pictureFault(file: string, url: string, formats: readonly string[], { files, pictures }: Pictures) {
  const { path, fault } = findImage(file, url, files);
  const told = (found: Fault | undefined) => ({ path, fault: found });
  if (fault !== undefined || path === undefined) return told(fault);
  const received = shorten(url);
  if (!formats.includes(posix.extname(path).toLowerCase())) {
    return told({
      what: 'a picture in another format',
      expected: `a file that ends in ${orList(formats)}`,
      received,
      fix: 'save the picture in one of these formats',
    });
  }
  const picture = pictures.get(path);
  if (picture === undefined) {
    return told({
      what: 'a picture that cannot be read',
      expected: 'a picture',
      received,
      fix: 'open it in a program for pictures and save it again',
    });
  }
  return told(picture.svg === undefined ? undefined : drawingFault(picture.svg));
}

/** The picture of a post or a play: the file, and the words that go with it. */
export function pictureFindings(
  {
    reading,
    data: { picture, pictureAlt },
  }: { reading: Reading; data: { picture?: string | undefined; pictureAlt?: string | undefined } },
  site: Pictures,
): PictureFindings {
  const at = (key: string, fault: Fault): Finding => ({ line: reading.lineOf([key]), ...fault });
  if (picture === undefined) {
    if (pictureAlt === undefined || 'picture' in reading.raw) return { findings: [], used: [] };
    const fault = {
      what: 'words for a picture that is not there',
      expected: 'picture: ./name.svg',
      received: 'pictureAlt alone',
      fix: 'name the picture, or remove the line',
    };
    return { findings: [at('pictureAlt', fault)], used: [] };
  }
  const { path, fault } = pictureFault(reading.file, picture, FORMATS, site);
  const unseen: Fault = {
    what: 'a picture without words',
    expected: 'pictureAlt: what the picture shows',
    received: 'picture alone',
    fix: 'write what somebody who cannot see it should know',
  };
  return {
    findings: [
      ...(fault ? [at('picture', fault)] : []),
      ...(pictureAlt === undefined && !('pictureAlt' in reading.raw) ? [at('picture', unseen)] : []),
    ],
    used: path === undefined ? [] : [path],
  };
}

/** The patterns of an assessment's habits. */
export function patternFindings({ reading, bank: { habits = [] } }: AssessmentEntry, site: Pictures): PictureFindings {
  const found = habits.map(({ pattern }, at) => {
    const { path, fault } = pattern === undefined ? {} : pictureFault(reading.file, pattern, ['.svg'], site);
    const findings = fault ? [{ line: reading.lineOf(['habits', at, 'pattern']), ...fault }] : [];
    return { findings, used: path === undefined ? [] : [path] };
  });
  return { findings: found.flatMap(({ findings }) => findings), used: found.flatMap(({ used }) => used) };
}

/** As much as comes along with a page's first bytes. */
const LARGEST = 3 * 1024;

/** A note on drawings that a page waits for. */
export function pictureNotes({ pictures }: Pictures): string[] {
  const large = [...pictures].filter(([, picture]) => Buffer.byteLength(picture?.svg ?? '') > LARGEST);
  if (large.length === 0) return [];
  const names = large.map(([path]) => path).join(', ');
  return [`note: ${counted(large.length, 'drawing')} of more than ${LARGEST / 1024} KB: ${names}`];
}
