import type { DataWords } from '../data-words';

export const data: DataWords = {
  csvForExcel: 'Excel (CSV)',
  download: (format) => `Descargar ${format}`,
  title: 'Datos',
  what: 'Qué descargar',
  format: 'Formato',
  allLayers: 'Todas las capas',
  gazetteer: 'Todos los lugares que un texto puede nombrar, con los del resto del mundo',
  everything: 'Todo en un archivo comprimido (ZIP)',
  save: 'Descargar',
  failed: 'No se han podido reunir los datos. Compruebe la conexión e inténtelo de nuevo.',
};
