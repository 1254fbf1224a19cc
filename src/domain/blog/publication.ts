/** What an entry says about its own publication. A page has no date and is never scheduled. */
export interface Publishable {
  draft: boolean;
  unlisted: boolean;
  date?: Date | undefined;
}

/** The moment of the build, and whether it shows what is not public yet. */
export interface Viewing {
  now: Date;
  preview: boolean;
}

/** Where an entry appears. */
export interface Publication {
  /** It has a page at its address. */
  hasPage: boolean;
  /** Archives, feeds, search, the sitemap, related posts, counts and redirects may name it. */
  isListed: boolean;
  /** What a preview must say about an entry that the public would not see there. */
  label?: 'Draft' | 'Scheduled' | 'Unlisted';
}

/**
 * The one publication rule. Drafts and entries of the future are nowhere; unlisted ones are at their address and
 * nowhere else. A preview shows drafts and the future, each with a label.
 */
export function publication(entry: Publishable, { now, preview }: Viewing): Publication {
  const isFuture = entry.date !== undefined && entry.date.getTime() > now.getTime();
  if (entry.draft || isFuture) {
    if (!preview) return { hasPage: false, isListed: false };
    return { hasPage: true, isListed: !entry.unlisted, label: entry.draft ? 'Draft' : 'Scheduled' };
  }
  if (!entry.unlisted) return { hasPage: true, isListed: true };
  return preview ? { hasPage: true, isListed: false, label: 'Unlisted' } : { hasPage: true, isListed: false };
}
