import type { DataWords } from '../data-words';

export const data: DataWords = {
  csvForExcel: 'Excel (CSV)',
  download: (format) => `${format} endir`,
  title: 'Məlumatlar',
  what: 'Nə endirilsin',
  format: 'Format',
  allLayers: 'Bütün qatlar',
  gazetteer: 'Mətnin adını çəkə biləcəyi bütün yerlər, dünyanın qalan hissəsi ilə birlikdə',
  everything: 'Hər şey bir arxivdə (ZIP)',
  save: 'Endir',
  failed: 'Məlumatları toplamaq mümkün olmadı. Bağlantını yoxlayın və yenidən cəhd edin.',
};
