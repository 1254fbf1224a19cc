import { findImage, type Files } from '../../read/picture-files.ts';
import { shorten, type Finding } from '../../problem.ts';
import type { ImageUse } from '../../text/body.ts';

/** Pictures of a text that have no words or no file. */
export function checkImages(
  file: string,
  images: readonly ImageUse[],
  files: Files,
): { findings: Finding[]; used: string[] } {
  const used: string[] = [];
  const findings = images.flatMap(({ url, alt, line }) => {
    const { path, fault } = findImage(file, url, files);
    if (path !== undefined) used.push(path);
    const unseen: Finding = {
      line,
      what: 'an image without words',
      expected: 'what the picture shows, between ![ and ]',
      received: `![](${shorten(url)})`,
      fix: 'write what somebody who cannot see it should know',
    };
    return [...(alt.trim() === '' ? [unseen] : []), ...(fault ? [{ line, ...fault }] : [])];
  });
  return { findings, used };
}
