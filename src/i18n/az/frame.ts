import type { FrameWords } from '../frame-words';

export const frame: FrameWords = {
  gestures: {
    windows: 'Xəritənin miqyası: Ctrl + sürüşdürmə',
    mac: 'Xəritənin miqyası: ⌘ + sürüşdürmə',
    touch: 'Xəritəni iki barmaqla hərəkət etdirin',
  },
  full: 'Xəritəni bütöv aç',
  places: 'Bu xəritədəki yerlər',
  given: 'Bu xəritənin yerləşdiyi səhifədən',
  refused: {
    'too-large': (file) =>
      `Fayl yerləşdirilmiş xəritə üçün çox böyükdür: ${file}. Xəritə onsuz göstərilir.`,
    'not-json': (file) => `Fayl JSON deyil: ${file}. Xəritə onsuz göstərilir.`,
    'unknown-kind': (file) =>
      `Fayl nə bu atlasın layihəsi, nə Web Annotation, nə də GeoJSON-dur: ${file}. Xəritə onsuz göstərilir.`,
    'no-place': (file) =>
      `Faylda bu xəritənin göstərə biləcəyi yer yoxdur: ${file}. Xəritə onsuz göstərilir.`,
    'not-loaded': (file) => `Faylı yükləmək mümkün olmadı: ${file}. Xəritə onsuz göstərilir.`,
  },
};
