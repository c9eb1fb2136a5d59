import type { DataProblemWords } from '../problem-words';

const near = (at: readonly number[]) =>
  `près de [${at.map((value) => Number(value.toFixed(6))).join(', ')}]`;

/** What is wrong with a file of data; read after the value and a colon. */
export const dataProblems: DataProblemWords = {
  'no-geojson-object': 'n’est pas un objet GeoJSON',
  'no-list': 'n’est pas une liste',
  'no-object': 'n’est pas un objet',
  'no-feature-id': 'n’est pas un identifiant stable sous forme de texte',
  'id-of-wrong-type': 'n’est ni un texte ni un nombre (RFC 7946, 3.2)',
  'id-repeated': 'est aussi l’id d’un objet précédent\u00a0; donnez à chaque objet le sien',
  'no-bbox':
    'n’est pas une liste de quatre ou six nombres, ouest, sud, est et nord, le sud n’étant pas au-dessus du nord (RFC 7946, 5)',
  'foreign-member': ({ type }) =>
    `ne peut pas être membre d’un objet ${type} (RFC 7946, 7.1)\u00a0; retirez-le`,
  'crosses-itself': ({ at }) =>
    `a un contour qui se croise ou se longe lui-même ${near(at)}\u00a0; écartez ses sommets`,
  'hole-outside': ({ at }) =>
    `a un trou qui n’est pas à l’intérieur de son contour, ${near(at)}\u00a0; retirez-le ou déplacez-le`,
  'holes-overlap': ({ at }) => `a des trous superposés ${near(at)}\u00a0; réunissez-les`,
  'parts-overlap': ({ at }) =>
    `a des parties superposées, ou un contour tracé deux fois, ${near(at)}\u00a0; retirez-en une`,
  'no-extent':
    'n’a ni longueur ni surface\u00a0; retirez-le ou donnez-lui des positions différentes',
  'over-antimeridian':
    'franchit l’antiméridien, 180° E\u00a0; coupez-le à cet endroit (RFC 7946, 3.1.9)',
  'swapped-order': ({ at }) =>
    `se trouve hors de la zone de l’atlas et serait à l’intérieur dans l’autre ordre\u00a0; l’ordre est [longitude, latitude], donc peut-être [${at.join(', ')}]`,
  'deep-collection': 'est imbriqué sur plus de quatre niveaux',
  'no-geojson-type': 'n’est pas un type GeoJSON',
  'few-positions': ({ count, least }) =>
    `positions\u00a0: ${count}\u00a0; il en faut au moins ${least}`,
  'open-ring': 'est un anneau ouvert\u00a0: répétez la première position à la fin',
  'no-position': 'n’est pas [longitude, latitude]',
  'not-finite': 'contient autre chose qu’un nombre fini',
  'outside-longitudes': 'a une longitude hors de -180 à 180',
  'outside-latitudes':
    'a une latitude hors de -90 à 90 (l’ordre est-il [longitude, latitude]\u00a0?)',
  'against-standard': ({ detail }) => `GeoJSON\u00a0: ${detail}`,
  'no-known-format':
    'n’est dans aucun des formats que l’atlas lit\u00a0: GeoJSON, GeoJSON par lignes, TopoJSON, KML, KMZ, GPX, CSV, Shapefile en ZIP, FlatGeobuf, GeoParquet',
  'broken-file': ({ format, detail }) => `ne peut pas être lu comme ${format}\u00a0: ${detail}`,
  'nothing-in-file': 'ne contient aucun objet',
  'data-too-large': ({ megabytes }) => `dépasse ${megabytes}\u00a0Mo\u00a0; divisez-le`,
  projected: ({ epsg }) =>
    `a des coordonnées qui ne sont pas des degrés${epsg === null ? '' : ` mais celles du système EPSG:${epsg}`}\u00a0; indiquez leur système de référence`,
  'no-projection': ({ crs }) =>
    `est dans un système de référence que l’atlas ne connaît pas\u00a0: ${crs}\u00a0; enregistrez-le en WGS 84 (EPSG:4326)`,
  'no-place-column': ({ columns }) =>
    `n’a pas de colonne de coordonnées, de texte WKT ou de noms de lieux\u00a0; les colonnes sont\u00a0: ${columns}`,
  'unequal-cells': ({ found, wanted }) =>
    `cellules\u00a0: ${found}\u00a0; l’en-tête du tableau en a ${wanted}`,
  'no-coordinates': ({ column }) =>
    `n’est pas une coordonnée en degrés (colonne «\u00a0${column}\u00a0»)`,
  'no-geometry-text': ({ column }) => `n’est pas du texte WKT (colonne «\u00a0${column}\u00a0»)`,
  'unknown-toponym': 'n’est pas un nom du répertoire\u00a0; ajoutez des coordonnées à la ligne',
  'several-places': ({ count }) =>
    `est le nom de plusieurs lieux (${count})\u00a0; ajoutez des coordonnées à la ligne, ou un nom qu’un seul d’entre eux porte`,
};
