import type { DataProblemWords } from '../problem-words';

const near = (at: readonly number[]) =>
  `մոտավորապես [${at.map((value) => Number(value.toFixed(6))).join(', ')}]`;

/** What is wrong with a file of data; read after the value and a colon. */
export const dataProblems: DataProblemWords = {
  'no-geojson-object': 'GeoJSON օբյեկտ չէ',
  'no-list': 'ցանկ չէ',
  'no-object': 'օբյեկտ չէ',
  'no-feature-id': 'տեքստի տեսքով կայուն նույնացուցիչ չէ',
  'id-of-wrong-type': 'ոչ տեքստ է, ոչ թիվ (RFC 7946, 3.2)',
  'id-repeated': 'այս id-ն արդեն ունի մեկ այլ օբյեկտ. ամեն օբյեկտի տվեք իրենը',
  'no-bbox':
    'չորս կամ վեց թիվ չէ՝ արևմուտք, հարավ, արևելք, հյուսիս, որտեղ հարավը հյուսիսից վեր չէ (RFC 7946, 5)',
  'foreign-member': ({ type }) =>
    `այսպիսի անդամ ${type} օբյեկտում չի կարող լինել (RFC 7946, 7.1). հանեք այն`,
  'crosses-itself': ({ at }) =>
    `սահմանագիծը հատում է ինքն իրեն կամ անցնում է իր վրայով՝ ${near(at)}. հեռացրեք գագաթներն իրարից`,
  'hole-outside': ({ at }) => `անցքը սահմանագծի ներսում չէ՝ ${near(at)}. հանեք կամ տեղափոխեք այն`,
  'holes-overlap': ({ at }) => `անցքերն իրար վրա են՝ ${near(at)}. միացրեք դրանք`,
  'parts-overlap': ({ at }) =>
    `մասերն իրար վրա են, կամ սահմանագիծը երկու անգամ է գծված՝ ${near(at)}. հանեք մեկը`,
  'no-extent': 'ոչ երկարություն ունի, ոչ մակերես. հանեք կամ տվեք տարբեր կետեր',
  'over-antimeridian': 'հատում է 180° միջօրեականը. այնտեղ կտրեք (RFC 7946, 3.1.9)',
  'swapped-order': ({ at }) =>
    `ատլասի տարածքից դուրս է, իսկ հակառակ հերթականությամբ ներսում կլիներ. հերթականությունը [երկայնություն, լայնություն] է, գուցե՝ [${at.join(', ')}]`,
  'deep-collection': 'ներդրված է չորս մակարդակից ավելի խորը',
  'no-geojson-type': 'GeoJSON տեսակ չէ',
  'few-positions': ({ count, least }) => `կետեր՝ ${count}. պետք է առնվազն՝ ${least}`,
  'open-ring': 'օղակը փակ չէ. վերջում կրկնեք առաջին կետը',
  'no-position': '[երկայնություն, լայնություն] չէ',
  'not-finite': 'պարունակում է ոչ վերջավոր թիվ',
  'outside-longitudes': 'երկայնությունը -180-ից 180 սահմանից դուրս է',
  'outside-latitudes':
    'լայնությունը -90-ից 90 սահմանից դուրս է (հերթականությունը [երկայնություն, լայնությո՞ւն] է)',
  'against-standard': ({ detail }) => `GeoJSON՝ ${detail}`,
  'no-known-format':
    'այն ձևաչափերից չէ, որ ատլասը կարդում է՝ GeoJSON, GeoJSON տողերով, TopoJSON, KML, KMZ, GPX, CSV, Shapefile ZIP-ում, FlatGeobuf, GeoParquet',
  'broken-file': ({ format, detail }) => `չի կարդացվում որպես ${format}՝ ${detail}`,
  'nothing-in-file': 'օբյեկտ չկա',
  'data-too-large': ({ megabytes }) => `${megabytes} ՄԲ-ից մեծ է. բաժանեք այն`,
  projected: ({ epsg }) =>
    `կոորդինատներն աստիճաններով չեն${epsg === null ? '' : `, այլ EPSG:${epsg} համակարգով`}. նշեք դրանց կոորդինատային համակարգը`,
  'no-projection': ({ crs }) =>
    `ատլասն այս կոորդինատային համակարգը չգիտի՝ ${crs}. պահեք WGS 84-ով (EPSG:4326)`,
  'no-place-column': ({ columns }) =>
    `չկա կոորդինատների, WKT տեքստի կամ տեղանունների սյունակ. սյունակները՝ ${columns}`,
  'unequal-cells': ({ found, wanted }) => `բջիջներ՝ ${found}. աղյուսակի վերնագրում՝ ${wanted}`,
  'no-coordinates': ({ column }) => `աստիճաններով կոորդինատ չէ («${column}» սյունակ)`,
  'no-geometry-text': ({ column }) => `WKT տեքստ չէ («${column}» սյունակ)`,
  'unknown-toponym': 'տեղանունների ցանկում այսպիսի անուն չկա. տողին կոորդինատներ ավելացրեք',
  'several-places': ({ count }) =>
    `մի քանի տեղ է այսպես կոչվում (${count}). տողին ավելացրեք կոորդինատներ կամ անուն, որը դրանցից միայն մեկն ունի`,
};
