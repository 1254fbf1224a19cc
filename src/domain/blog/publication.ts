/** What an entry says about its own publication. A page has no date, so it is never scheduled. */
export interface Publishable {
  draft?: boolean | undefined;
  unlisted?: boolean | undefined;
  date?: Date | undefined;
}

/** The moment of the build, and whether it shows what is not public yet. */
export interface Viewing {
  now: Date;
  preview: boolean;
}

const LABELS = { draft: 'Draft', future: 'Scheduled', unlisted: 'Unlisted' } as const;

/** Why an entry is not public. */
export type Hidden = keyof typeof LABELS;

/** Where an entry appears. */
export interface Publication {
  /** Whether it has a page. */
  hasPage: boolean;
  /** Whether archives, feeds, search, the sitemap, related posts, counts and redirects include it. */
  isListed: boolean;
  /** Why it is not public; absent where it is. */
  hidden?: Hidden;
  /** How a preview labels it. */
  label?: (typeof LABELS)[Hidden];
}

/**
 * The one rule of publication. Drafts and future entries appear nowhere, unlisted ones only at their own address. A
 * preview shows all of them, labelled.
 */
export function publication({ draft, unlisted, date }: Publishable, { now, preview }: Viewing): Publication {
  const isFuture = date !== undefined && date.getTime() > now.getTime();
  const hidden = draft ? 'draft' : isFuture ? 'future' : unlisted ? 'unlisted' : undefined;
  if (hidden === undefined) return { hasPage: true, isListed: true };
  return {
    hasPage: preview || hidden === 'unlisted',
    isListed: preview && !unlisted,
    hidden,
    ...(preview && { label: LABELS[hidden] }),
  };
}
