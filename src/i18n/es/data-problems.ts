import type { DataProblemWords } from '../problem-words';

const near = (at: readonly number[]) =>
  `cerca de [${at.map((value) => Number(value.toFixed(6))).join(', ')}]`;

/** What is wrong with a file of data; read after the value and a colon. */
export const dataProblems: DataProblemWords = {
  'no-geojson-object': 'no es un objeto GeoJSON',
  'no-list': 'no es una lista',
  'no-object': 'no es un objeto',
  'no-feature-id': 'no es un identificador estable en forma de texto',
  'id-of-wrong-type': 'no es ni texto ni número (RFC 7946, 3.2)',
  'id-repeated': 'es también el id de un objeto anterior; cada objeto necesita uno propio',
  'no-bbox':
    'no son cuatro o seis números, oeste, sur, este y norte, con el sur no por encima del norte (RFC 7946, 5)',
  'foreign-member': ({ type }) => `no puede ser miembro de un ${type} (RFC 7946, 7.1); quítelo`,
  'crosses-itself': ({ at }) =>
    `tiene un contorno que se cruza a sí mismo o se recorre dos veces ${near(at)}; separe sus vértices`,
  'hole-outside': ({ at }) =>
    `tiene un hueco que no está dentro de su contorno, ${near(at)}; quítelo o muévalo`,
  'holes-overlap': ({ at }) => `tiene huecos superpuestos ${near(at)}; únalos`,
  'parts-overlap': ({ at }) =>
    `tiene partes superpuestas, o un contorno dibujado dos veces, ${near(at)}; quite una`,
  'no-extent': 'no tiene longitud ni superficie; quítelo o déle posiciones distintas',
  'over-antimeridian': 'cruza el antimeridiano, 180° E; córtelo ahí (RFC 7946, 3.1.9)',
  'swapped-order': ({ at }) =>
    `queda fuera de la zona del atlas y quedaría dentro en el otro orden; el orden es [longitud, latitud], así que quizá [${at.join(', ')}]`,
  'deep-collection': 'está anidado en más de cuatro niveles',
  'no-geojson-type': 'no es un tipo de GeoJSON',
  'few-positions': ({ count, least }) => `posiciones: ${count}; hacen falta al menos ${least}`,
  'open-ring': 'es un anillo abierto: repita la primera posición al final',
  'no-position': 'no es [longitud, latitud]',
  'not-finite': 'contiene algo que no es un número finito',
  'outside-longitudes': 'tiene una longitud fuera de -180 a 180',
  'outside-latitudes':
    'tiene una latitud fuera de -90 a 90 (¿está en el orden [longitud, latitud]?)',
  'against-standard': ({ detail }) => `GeoJSON: ${detail}`,
  'no-known-format':
    'no está en ninguno de los formatos que lee el atlas: GeoJSON, GeoJSON por líneas, TopoJSON, KML, KMZ, GPX, CSV, Shapefile en ZIP, FlatGeobuf, GeoParquet',
  'broken-file': ({ format, detail }) => `no se puede leer como ${format}: ${detail}`,
  'nothing-in-file': 'no contiene ningún objeto',
  'data-too-large': ({ megabytes }) => `ocupa más de ${megabytes} MB; divídalo`,
  projected: ({ epsg }) =>
    `tiene coordenadas que no son grados${epsg === null ? '' : `, sino de EPSG:${epsg}`}; indique su sistema de referencia`,
  'no-projection': ({ crs }) =>
    `está en un sistema de referencia que el atlas no conoce: ${crs}; guárdelo en WGS 84 (EPSG:4326)`,
  'no-place-column': ({ columns }) =>
    `no tiene columna de coordenadas, de texto WKT ni de nombres de lugares; las columnas son: ${columns}`,
  'unequal-cells': ({ found, wanted }) =>
    `celdas: ${found}; la cabecera de la tabla tiene ${wanted}`,
  'no-coordinates': ({ column }) => `no es una coordenada en grados (columna «${column}»)`,
  'no-geometry-text': ({ column }) => `no es texto WKT (columna «${column}»)`,
  'unknown-toponym': 'no es un nombre del nomenclátor; añada coordenadas a la fila',
  'several-places': ({ count }) =>
    `es el nombre de varios lugares (${count}); añada coordenadas a la fila o un nombre que solo tenga uno de ellos`,
};
