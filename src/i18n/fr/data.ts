import type { DataWords } from '../data-words';

export const data: DataWords = {
  csvForExcel: 'Excel (CSV)',
  download: (format) => `Télécharger en ${format}`,
  title: 'Données',
  what: 'Que télécharger',
  format: 'Format',
  allLayers: 'Toutes les couches',
  gazetteer: 'Tous les lieux qu’un texte peut nommer, avec ceux du reste du monde',
  everything: 'Tout en une archive (ZIP)',
  save: 'Télécharger',
  failed: 'Les données n’ont pas pu être rassemblées. Vérifiez la connexion et réessayez.',
};
