import type { DataProblemWords } from '../problem-words';

const near = (at: readonly number[]) =>
  `təxminən [${at.map((value) => Number(value.toFixed(6))).join(', ')}]`;

/** What is wrong with a file of data; read after the value and a colon. */
export const dataProblems: DataProblemWords = {
  'no-geojson-object': 'GeoJSON obyekti deyil',
  'no-list': 'siyahı deyil',
  'no-object': 'obyekt deyil',
  'no-feature-id': 'mətn şəklində sabit identifikator deyil',
  'id-of-wrong-type': 'nə mətndir, nə ədəd (RFC 7946, 3.2)',
  'id-repeated': 'bu id artıq başqa obyektdə var; hər obyektə özününkünü verin',
  'no-bbox':
    'dörd və ya altı ədəd deyil: qərb, cənub, şərq, şimal; cənub şimaldan yuxarı olmamalıdır (RFC 7946, 5)',
  'foreign-member': ({ type }) => `${type} obyektində belə üzv ola bilməz (RFC 7946, 7.1); çıxarın`,
  'crosses-itself': ({ at }) =>
    `sərhədi özünü kəsir və ya öz üzərindən keçir, ${near(at)}; təpələrini aralayın`,
  'hole-outside': ({ at }) =>
    `boşluğu sərhədinin içində deyil, ${near(at)}; çıxarın və ya yerini dəyişin`,
  'holes-overlap': ({ at }) => `boşluqları üst-üstə düşür, ${near(at)}; birləşdirin`,
  'parts-overlap': ({ at }) =>
    `hissələri üst-üstə düşür və ya sərhəd iki dəfə çəkilib, ${near(at)}; birini çıxarın`,
  'no-extent': 'nə uzunluğu, nə sahəsi var; çıxarın və ya ona fərqli nöqtələr verin',
  'over-antimeridian': '180-ci meridianı kəsir; orada bölün (RFC 7946, 3.1.9)',
  'swapped-order': ({ at }) =>
    `atlasın ərazisindən kənardadır, tərs sırada isə içində olardı; sıra [uzunluq, enlik] olmalıdır, bəlkə: [${at.join(', ')}]`,
  'deep-collection': 'dörd səviyyədən dərin yerləşdirilib',
  'no-geojson-type': 'GeoJSON növü deyil',
  'few-positions': ({ count, least }) => `nöqtələr: ${count}; ən azı lazımdır: ${least}`,
  'open-ring': 'halqa qapalı deyil: sonda birinci nöqtəni təkrarlayın',
  'no-position': '[uzunluq, enlik] deyil',
  'not-finite': 'sonlu ədəd olmayan bir şey var',
  'outside-longitudes': 'uzunluq -180 ilə 180 arasında deyil',
  'outside-latitudes': 'enlik -90 ilə 90 arasında deyil (sıra [uzunluq, enlik] kimidirmi?)',
  'against-standard': ({ detail }) => `GeoJSON: ${detail}`,
  'no-known-format':
    'atlasın oxuduğu formatlardan deyil: GeoJSON, sətir-sətir GeoJSON, TopoJSON, KML, KMZ, GPX, CSV, ZIP-də Shapefile, FlatGeobuf, GeoParquet',
  'broken-file': ({ format, detail }) => `${format} kimi oxunmur: ${detail}`,
  'nothing-in-file': 'obyekt yoxdur',
  'data-too-large': ({ megabytes }) => `${megabytes} MB həcmindən böyükdür; bölün`,
  projected: ({ epsg }) =>
    `koordinatları dərəcə ilə deyil${epsg === null ? '' : `, EPSG:${epsg} sistemindədir`}; koordinat sistemini göstərin`,
  'no-projection': ({ crs }) =>
    `atlas bu koordinat sistemini tanımır: ${crs}; faylı WGS 84 (EPSG:4326) ilə saxlayın`,
  'no-place-column': ({ columns }) =>
    `koordinat, WKT mətni və ya yer adı olan sütun yoxdur; sütunlar: ${columns}`,
  'unequal-cells': ({ found, wanted }) => `xanalar: ${found}; cədvəlin başlığında: ${wanted}`,
  'no-coordinates': ({ column }) => `dərəcə ilə koordinat deyil (“${column}” sütunu)`,
  'no-geometry-text': ({ column }) => `WKT mətni deyil (“${column}” sütunu)`,
  'unknown-toponym': 'yer adları siyahısında belə ad yoxdur; sətrə koordinat əlavə edin',
  'several-places': ({ count }) =>
    `bir neçə yerin adıdır (${count}); sətrə koordinat və ya yalnız birində olan ad əlavə edin`,
};
