import type { FrameWords } from '../frame-words';

export const frame: FrameWords = {
  gestures: {
    windows: 'Haritayı yakınlaştırmak için Ctrl + kaydırma',
    mac: 'Haritayı yakınlaştırmak için ⌘ + kaydırma',
    touch: 'Haritayı iki parmakla hareket ettirin',
  },
  full: 'Haritanın tamamını aç',
  places: 'Bu haritadaki yerler',
  given: 'Bu haritayı içeren sayfadan',
  refused: {
    'too-large': (file) =>
      `Dosya, gömülü bir harita için çok büyük: ${file}. Harita onsuz gösteriliyor.`,
    'not-json': (file) => `Dosya JSON değil: ${file}. Harita onsuz gösteriliyor.`,
    'unknown-kind': (file) =>
      `Dosya ne bu atlasın bir projesi ne Web Annotation ne de GeoJSON: ${file}. Harita onsuz gösteriliyor.`,
    'no-place': (file) =>
      `Dosyada bu haritanın gösterebileceği bir yer yok: ${file}. Harita onsuz gösteriliyor.`,
    'not-loaded': (file) => `Dosya yüklenemedi: ${file}. Harita onsuz gösteriliyor.`,
  },
};
