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

/** Why an entry is not public: it has no address yet, or is listed nowhere. */
export type Hidden = keyof typeof LABELS;

/** Where an entry appears. */
export interface Publication {
  /** It has a page at its address. */
  hasPage: boolean;
  /** Archives, feeds, search, the sitemap, related posts, counts and redirects may name it. */
  isListed: boolean;
  /** Why it is not public; absent where it is. */
  hidden?: Hidden;
  /** What a preview says of an entry that is not public. */
  label?: (typeof LABELS)[Hidden];
}

/**
 * The one publication rule. Drafts and entries of the future are nowhere; unlisted ones are at their address and
 * nowhere else. A preview shows drafts and the future, each with a label.
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
