import { escapeXml } from './xml.ts';

/**
 * An OpenSearch description (1.1, draft 6), for search from the browser's address bar. The query goes in the fragment,
 * which reaches no host.
 * @param template the search page's address with `{searchTerms}` in its fragment
 */
export function openSearch(site: { title: string; description: string; template: string; icon: string }): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(site.title.slice(0, 16).trim())}</ShortName>
  <LongName>${escapeXml(site.title.slice(0, 48))}</LongName>
  <Description>${escapeXml(site.description.slice(0, 1024))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image height="192" width="192" type="image/png">${escapeXml(site.icon)}</Image>
  <Url type="text/html" template="${escapeXml(site.template)}"/>
</OpenSearchDescription>
`;
}
