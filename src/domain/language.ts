/** The language (BCP 47) of the site's own words. Dates and headings are written in it, so it is not a setting. */
export const LANGUAGE = 'en-GB';
