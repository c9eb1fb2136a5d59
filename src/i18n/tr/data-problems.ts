import type { DataProblemWords } from '../problem-words';

const near = (at: readonly number[]) =>
  `yaklaşık [${at.map((value) => Number(value.toFixed(6))).join(', ')}]`;

/** What is wrong with a file of data; read after the value and a colon. */
export const dataProblems: DataProblemWords = {
  'no-geojson-object': 'GeoJSON nesnesi değil',
  'no-list': 'liste değil',
  'no-object': 'nesne değil',
  'no-feature-id': 'metin biçiminde kalıcı bir kimlik değil',
  'id-of-wrong-type': 'ne metin ne sayı (RFC 7946, 3.2)',
  'id-repeated': 'bu id daha önceki bir nesnede de var; her nesneye kendi id’sini verin',
  'no-bbox':
    'dört ya da altı sayı değil: batı, güney, doğu, kuzey; güney kuzeyden yukarıda olamaz (RFC 7946, 5)',
  'foreign-member': ({ type }) =>
    `${type} nesnesinde böyle bir üye olamaz (RFC 7946, 7.1); çıkarın`,
  'crosses-itself': ({ at }) =>
    `sınırı kendini kesiyor ya da kendi üstünden geçiyor, ${near(at)}; köşelerini ayırın`,
  'hole-outside': ({ at }) =>
    `boşluğu sınırının içinde değil, ${near(at)}; çıkarın ya da yerini değiştirin`,
  'holes-overlap': ({ at }) => `boşlukları üst üste geliyor, ${near(at)}; birleştirin`,
  'parts-overlap': ({ at }) =>
    `parçaları üst üste geliyor ya da sınır iki kez çizilmiş, ${near(at)}; birini çıkarın`,
  'no-extent': 'ne uzunluğu ne alanı var; çıkarın ya da farklı konumlar verin',
  'over-antimeridian': '180. meridyeni geçiyor; orada kesin (RFC 7946, 3.1.9)',
  'swapped-order': ({ at }) =>
    `atlasın alanı dışında kalıyor, ters sırada ise içinde olurdu; sıra [boylam, enlem] olmalı, belki: [${at.join(', ')}]`,
  'deep-collection': 'dört düzeyden daha derine yerleştirilmiş',
  'no-geojson-type': 'GeoJSON türü değil',
  'few-positions': ({ count, least }) => `konumlar: ${count}; en az gereken: ${least}`,
  'open-ring': 'halka kapalı değil: ilk konumu sonda yineleyin',
  'no-position': '[boylam, enlem] değil',
  'not-finite': 'sonlu sayı olmayan bir şey içeriyor',
  'outside-longitudes': 'boylam -180 ile 180 arasında değil',
  'outside-latitudes': 'enlem -90 ile 90 arasında değil (sıra [boylam, enlem] mi?)',
  'against-standard': ({ detail }) => `GeoJSON: ${detail}`,
  'no-known-format':
    'atlasın okuduğu biçimlerden değil: GeoJSON, satır satır GeoJSON, TopoJSON, KML, KMZ, GPX, CSV, ZIP içinde Shapefile, FlatGeobuf, GeoParquet',
  'broken-file': ({ format, detail }) => `${format} olarak okunamıyor: ${detail}`,
  'nothing-in-file': 'nesne içermiyor',
  'data-too-large': ({ megabytes }) => `${megabytes} MB’den büyük; bölün`,
  projected: ({ epsg }) =>
    `koordinatları derece değil${epsg === null ? '' : `, EPSG:${epsg} sisteminde`}; koordinat sistemini belirtin`,
  'no-projection': ({ crs }) =>
    `atlas bu koordinat sistemini tanımıyor: ${crs}; dosyayı WGS 84 (EPSG:4326) ile kaydedin`,
  'no-place-column': ({ columns }) =>
    `koordinat, WKT metni ya da yer adı sütunu yok; sütunlar: ${columns}`,
  'unequal-cells': ({ found, wanted }) => `hücreler: ${found}; tablonun başlığında: ${wanted}`,
  'no-coordinates': ({ column }) => `derece olarak koordinat değil (“${column}” sütunu)`,
  'no-geometry-text': ({ column }) => `WKT metni değil (“${column}” sütunu)`,
  'unknown-toponym': 'yer adları dizininde böyle bir ad yok; satıra koordinat ekleyin',
  'several-places': ({ count }) =>
    `birden çok yerin adı (${count}); satıra koordinat ya da yalnız birinde bulunan bir ad ekleyin`,
};
