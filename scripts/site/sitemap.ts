import { folderOf, languages } from '../../src/i18n/languages';
import { escaped } from './xml';

/**
 * The sitemap of a site (https://www.sitemaps.org/protocol.html): the page of each language, each
 * with the addresses of all of them. Pages of places lead on to these, so they are not in it.
 */
export function sitemap(site: string): string {
  const root = escaped(site);
  const alternates = [...languages, 'x-default' as const].map((other) => {
    const folder = other === 'x-default' ? '' : folderOf(other);
    return `    <xhtml:link rel="alternate" hreflang="${other}" href="${root}${folder}"/>`;
  });
  const pages = languages.flatMap((language) => [
    '  <url>',
    `    <loc>${root}${folderOf(language)}</loc>`,
    ...alternates,
    '  </url>',
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages,
    '</urlset>',
    '',
  ].join('\n');
}

/** What a site tells robots: everything may be read, and where the sitemap is. */
export function robots(site: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`;
}
