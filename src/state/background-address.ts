import { detailedTag } from '../background/detailed';

/** The page beside each page of the atlas whose policy allows a background from other hosts. */
export const detailedPage = 'background.html';

/** The address of the same view on the page with a detailed background, or on the default page. */
export function besideAddress(
  page: typeof detailedPage | 'default',
  { search, hash }: Pick<Location, 'search' | 'hash'>,
): string {
  return `./${page === 'default' ? '' : page}${search}${hash}`;
}

/** A path as it is on the default page, for links that are given to others. */
export function defaultPath(pathname: string): string {
  return pathname.endsWith(`/${detailedPage}`) ? pathname.slice(0, -detailedPage.length) : pathname;
}

/** The file of a page in the folder of its language: none for the default one. */
export function pageFile(page: ParentNode): string {
  return isDetailedPage(page) ? detailedPage : '';
}

export function isDetailedPage(page: ParentNode): boolean {
  return page.querySelector(`meta[name="${detailedTag}"]`) !== null;
}
