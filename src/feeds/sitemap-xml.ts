import { escapeXml } from './xml.ts';

/**
 * A sitemap (sitemaps.org 0.9).
 * @param entries absolute addresses, with their last change if known
 */
export function sitemap(entries: readonly { url: string; lastModified?: Date | undefined }[]): string {
  const urls = entries.map(({ url, lastModified }) => {
    const stamp = lastModified ? `<lastmod>${lastModified.toISOString()}</lastmod>` : '';
    return `  <url><loc>${escapeXml(url)}</loc>${stamp}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}
