import { content } from './content.ts';

/** The site's identity: name, tagline, address, zone, licence. */
export const site = content.site;

/** The links of the header and of the footer. */
export const navigation = content.navigation;

/** What pages need of the site's identity. */
export type Site = typeof site;

/** What pages need of the navigation. */
export type Navigation = typeof navigation;
