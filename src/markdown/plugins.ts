import { alignmentClasses } from './alignment-classes.ts';
import { footnoteReferences } from './footnote-references.ts';
import { headingAnchors } from './heading-anchors.ts';
import { linkAddresses } from './link-addresses.ts';
import { plainText } from './plain-text.ts';
import { tableRegions } from './table-regions.ts';
import { taskNames } from './task-names.ts';

/** Fit Sätteri's GFM to the Content-Security-Policy and to assistive technology, without other elements. */
export const gfmPlugins = [alignmentClasses, taskNames];

/** All plugins for Markdown on this site. */
export const hastPlugins = [plainText, linkAddresses, ...gfmPlugins, footnoteReferences, tableRegions, headingAnchors];
