import type { DataWords } from '../data-words';

export const data: DataWords = {
  csvForExcel: 'Excel (CSV)',
  download: (format) => `${format} indir`,
  title: 'Veriler',
  what: 'Ne indirilsin',
  format: 'Biçim',
  allLayers: 'Bütün katmanlar',
  gazetteer: 'Bir metnin adlandırabileceği bütün yerler, dünyanın geri kalanıyla birlikte',
  everything: 'Hepsi tek arşivde (ZIP)',
  save: 'İndir',
  failed: 'Veriler bir araya getirilemedi. Bağlantıyı denetleyip yeniden deneyin.',
};
