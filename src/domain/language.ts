/** The language of the site's own words (BCP 47). Dates and headings are written in it, so it is no setting. */
export const LANGUAGE = 'en-GB';
