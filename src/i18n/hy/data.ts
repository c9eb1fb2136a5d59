import type { DataWords } from '../data-words';

export const data: DataWords = {
  csvForExcel: 'Excel (CSV)',
  download: (format) => `Ներբեռնել ${format}`,
  title: 'Տվյալներ',
  what: 'Ինչ ներբեռնել',
  format: 'Ձևաչափ',
  allLayers: 'Բոլոր շերտերը',
  gazetteer: 'Բոլոր վայրերը, որ տեքստը կարող է նշել, մնացած աշխարհի հետ միասին',
  everything: 'Ամեն ինչ մեկ արխիվով (ZIP)',
  save: 'Ներբեռնել',
  failed: 'Տվյալները չհաջողվեց հավաքել։ Ստուգեք կապը և կրկին փորձեք։',
};
