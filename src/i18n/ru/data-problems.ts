import type { DataProblemWords } from '../problem-words';

const near = (at: readonly number[]) =>
  `около [${at.map((value) => Number(value.toFixed(6))).join(', ')}]`;

/** What is wrong with a file of data; read after the value and a colon. */
export const dataProblems: DataProblemWords = {
  'no-geojson-object': 'не объект GeoJSON',
  'no-list': 'не список',
  'no-object': 'не объект',
  'no-feature-id': 'не постоянный идентификатор в виде текста',
  'id-of-wrong-type': 'не текст и не число (RFC 7946, 3.2)',
  'id-repeated': 'этот id уже есть у другого объекта; дайте каждому объекту свой',
  'no-bbox':
    'не четыре и не шесть чисел: запад, юг, восток, север, где юг не выше севера (RFC 7946, 5)',
  'foreign-member': ({ type }) =>
    `такого члена в объекте ${type} быть не может (RFC 7946, 7.1); уберите его`,
  'crosses-itself': ({ at }) =>
    `граница пересекает себя или идёт вдоль себя ${near(at)}; раздвиньте её вершины`,
  'hole-outside': ({ at }) =>
    `вырез лежит не внутри границы, ${near(at)}; уберите его или передвиньте`,
  'holes-overlap': ({ at }) => `вырезы лежат один на другом ${near(at)}; соедините их`,
  'parts-overlap': ({ at }) =>
    `части лежат одна на другой, или граница проведена дважды, ${near(at)}; уберите одну`,
  'no-extent': 'нет ни длины, ни площади; уберите объект или дайте ему разные точки',
  'over-antimeridian': 'пересекает 180-й меридиан; разрежьте объект там (RFC 7946, 3.1.9)',
  'swapped-order': ({ at }) =>
    `лежит вне области атласа, а в обратном порядке лежал бы в ней; порядок — [долгота, широта], возможно: [${at.join(', ')}]`,
  'deep-collection': 'вложено глубже четырёх уровней',
  'no-geojson-type': 'не тип GeoJSON',
  'few-positions': ({ count, least }) => `точек: ${count}; нужно не меньше: ${least}`,
  'open-ring': 'кольцо не замкнуто: повторите первую точку в конце',
  'no-position': 'не [долгота, широта]',
  'not-finite': 'содержит не конечное число',
  'outside-longitudes': 'долгота вне пределов от -180 до 180',
  'outside-latitudes': 'широта вне пределов от -90 до 90 (порядок — [долгота, широта]?)',
  'against-standard': ({ detail }) => `GeoJSON: ${detail}`,
  'no-known-format':
    'не один из форматов, которые читает атлас: GeoJSON, GeoJSON по строкам, TopoJSON, KML, KMZ, GPX, CSV, Shapefile в ZIP, FlatGeobuf, GeoParquet',
  'broken-file': ({ format, detail }) => `не читается как ${format}: ${detail}`,
  'nothing-in-file': 'объектов нет',
  'data-too-large': ({ megabytes }) => `больше ${megabytes} МБ; разделите файл`,
  projected: ({ epsg }) =>
    `координаты не в градусах${epsg === null ? '' : `, а в системе EPSG:${epsg}`}; назовите их систему координат`,
  'no-projection': ({ crs }) =>
    `атлас не знает этой системы координат: ${crs}; сохраните файл в WGS 84 (EPSG:4326)`,
  'no-place-column': ({ columns }) =>
    `нет столбца с координатами, с текстом WKT или с названиями мест; столбцы: ${columns}`,
  'unequal-cells': ({ found, wanted }) => `ячеек: ${found}; в заголовке таблицы: ${wanted}`,
  'no-coordinates': ({ column }) => `не координата в градусах (столбец «${column}»)`,
  'no-geometry-text': ({ column }) => `не текст WKT (столбец «${column}»)`,
  'unknown-toponym': 'такого названия в указателе мест нет; добавьте в строку координаты',
  'several-places': ({ count }) =>
    `так называется несколько мест (${count}); добавьте в строку координаты или название, которое есть лишь у одного из них`,
};
