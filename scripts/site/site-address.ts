import { BadInput } from '../../src/cli/bad-input';

const remedy =
  'Give the whole address of the folder that visitors will open, such as ATLAS_SITE=https://example.org/atlas/, or leave it out.';

/**
 * The address of the site that a build is for, from the variable ATLAS_SITE, with a final slash;
 * null where the variable is missing or empty. Throws `BadInput` for what cannot be such an address.
 */
export function siteAddress(value: string | undefined): string | null {
  if (value === undefined || value === '') return null;
  const fault = faultOf(value);
  if (fault !== null) throw new BadInput(`ATLAS_SITE is "${value}", which ${fault}. ${remedy}`);
  const { href } = new URL(value);
  return href.endsWith('/') ? href : `${href}/`;
}

function faultOf(value: string): string | null {
  if (!/^https?:\/\//i.test(value)) return 'does not begin with https:// or http://';
  // `new URL` would drop or escape these without a word.
  if (/[\s"'<>\\^`{|}]/.test(value)) return 'has a space or a sign that no address has';
  if (!URL.canParse(value)) return 'is no address';
  const { username, password, pathname } = new URL(value);
  if (username !== '' || password !== '') return 'has a user name in it';
  if (/[?#]/.test(value)) return 'has a part after "?" or "#"';
  if (/\.html?\/?$/i.test(pathname)) return 'names a page and no folder';
  return null;
}
