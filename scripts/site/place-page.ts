/**
 * The page of one place at an address that stays (`place/ID/`): a short HTML file for the previews
 * of links, made by programs that run no scripts. It leads readers on to the card of the place.
 */
import { englishName, nativeNames } from '../../src/catalog/naming';
import type { AtlasFeature } from '../../src/catalog/types';
import type { Messages } from '../../src/i18n/messages';
import { anchorId } from '../../src/state/document-anchors';
import { descriptionTags } from './head';
import { jsonLdElement, placeGraph } from './json-ld';
import type { Described } from './json-ld-nodes';
import { atlasPicture, picturePath, placePath } from './paths';
import { hasPicture } from './preview-picture';
import { escaped } from './xml';

/** Nothing may run or load but the icon. */
const policy = "default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'";

interface PlacePage extends Described {
  readonly t: Messages;
  readonly site: string;
}

export function placePage(feature: AtlasFeature, page: PlacePage): string {
  const { catalog, t, site } = page;
  const name = englishName(feature);
  const { toponyms, kind } = feature.properties;
  const names = [...new Set(nativeNames(toponyms).map(({ text }) => text))].join(' · ');
  const about = [t.kind[kind] ?? kind, names].filter((text) => text !== '').join(' · ');
  const description = `${about}. ${t.description}`;
  const address = `${site}${placePath(feature.id)}`;
  const hasOwn = hasPicture(feature, catalog);
  const known = {
    page: address,
    picture: `${site}${hasOwn ? picturePath(feature.id) : atlasPicture}`,
    alt: hasOwn ? name : t.atlasName,
  };
  // The anchor is for readers without scripts, whose page is a document.
  const card = `../../?place=${feature.id}#${anchorId(feature.id)}`;
  const { language, atlasName } = t;
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(`${name} · ${atlasName}`)}</title>
    <meta name="description" content="${escaped(description)}" />
    ${descriptionTags({ language, title: name, description, siteName: atlasName, known })}
    <meta http-equiv="refresh" content="0; url=${escaped(card)}" />
    <link rel="icon" type="image/svg+xml" href="../../icons/icon.svg" />
  </head>
  <body>
    <main>
      <h1><a href="${escaped(card)}">${escaped(name)}</a></h1>
      <p>${escaped(about)}</p>
      <p><a href="../../">${escaped(atlasName)}</a></p>
    </main>
    ${jsonLdElement(placeGraph(feature, page, address))}
  </body>
</html>
`;
}
