import { alignmentClasses } from './alignment-classes.ts';
import { footnoteNumbers } from './footnote-numbers.ts';
import { headingAnchors } from './heading-anchors.ts';
import { linkAddresses } from './link-addresses.ts';
import { plainText } from './plain-text.ts';
import { tableRegions } from './table-regions.ts';
import { taskNames } from './task-names.ts';

/** What makes Sätteri's GFM fit for the policy and for assistive technology; the elements stay GFM's own. */
export const gfmPlugins = [alignmentClasses, taskNames];

/** What Markdown becomes on this site: GFM made fit, and the page's furniture around it. */
export const hastPlugins = [plainText, linkAddresses, ...gfmPlugins, footnoteNumbers, tableRegions, headingAnchors];
