import type { Hidden } from '../../../domain/blog/publication.ts';
import { entryId, slugOfId } from '../../../domain/slug.ts';
import { linkFault } from './links.ts';
import type { Destinations } from './destinations.ts';
import { nearest, suggest } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import type { SiteContent } from '../read/read-site.ts';

const HIDDEN_AS: Record<Hidden, string> = { draft: 'a draft', future: 'not published yet', unlisted: 'unlisted' };

/** Posts that the settings name and that do not exist or are not public. */
export function checkNamedPosts({ settings, posts }: SiteContent): Finding[] {
  return (settings?.data.startHere ?? []).flatMap((id, index): Finding[] => {
    const line = settings?.reading.lineOf(['startHere', index]) ?? 1;
    const post = posts.find((each) => each.id === id);
    if (post === undefined) {
      const known = posts.map((each) => each.id);
      const expected = 'the path of a post below posts/, without .mdx';
      return [
        {
          line,
          what: 'startHere names a post that is not there',
          expected,
          received: id,
          fix: suggest(nearest(id, known), 'correct the line'),
        },
      ];
    }
    const { isListed, hidden = 'unlisted' } = post.publication;
    if (isListed) return [];
    const received = `${id}, which is ${HIDDEN_AS[hidden]}`;
    return [
      {
        line,
        what: 'startHere names a post that is not public',
        expected: 'a public post',
        received,
        fix: 'name another post, or publish this one',
      },
    ];
  });
}

/** Plays although the settings name no assessment: without its habits, no page shows them. */
export function checkPlaysHaveHabits({ settings, plays }: SiteContent): Finding[] {
  // Unreadable settings and unsound names are reported elsewhere.
  if (plays.length === 0 || !settings?.reading.isReadable || 'assessment' in settings.reading.raw) return [];
  return [
    {
      line: 1,
      what: 'plays without an assessment, so that no page shows them',
      expected: '"assessment", with the name of a file in assessments/: plays stand below its habits',
      received: 'nothing',
      fix: 'write that line, or remove the folder plays/',
    },
  ];
}

/** An assessment that the settings name and that does not exist or has a newer version. */
export function checkNamedAssessment({ settings, assessments }: SiteContent): Finding[] {
  const name = settings?.data.assessment;
  if (name === undefined) return [];
  const line = settings?.reading.lineOf(['assessment']) ?? 1;
  const named = assessments.map(({ reading: { file }, bank }) => ({ ...bank, name: slugOfId(entryId(file)) }));
  const found = named.find((each) => each.name === name);
  if (!found) {
    const known = named.map((each) => each.name);
    return [
      {
        line,
        what: 'assessment names one that is not there',
        expected: 'the name of a file in assessments/, without .yaml',
        received: name,
        fix: suggest(nearest(name, known), 'correct the line, or remove it'),
      },
    ];
  }
  const { code, version = 0 } = found;
  const newer = named.filter((each) => code !== undefined && each.code === code && (each.version ?? 0) > version);
  const newest = newer.toSorted((one, other) => (other.version ?? 0) - (one.version ?? 0))[0];
  if (!newest) return [];
  return [
    {
      line,
      what: 'assessment names an older version',
      expected: `the newest of its code, ${newest.name}`,
      received: name,
      fix: `write ${newest.name}`,
    },
  ];
}

/** Broken links in the header and footer. */
export function checkNavigation({ navigation }: SiteContent, destinations: Destinations): Finding[] {
  const reader = { file: '', path: '/', isPublic: true };
  return (['header', 'footer'] as const).flatMap((part) =>
    (navigation?.data[part] ?? []).flatMap(({ path }, index): Finding[] => {
      const fault = linkFault(path, reader, destinations);
      return fault ? [{ line: navigation?.reading.lineOf([part, index, 'path']) ?? 1, ...fault }] : [];
    }),
  );
}
