import type { OwnPlaceWords } from '../own-place-words';

export const ownPlaces: OwnPlaceWords = {
  own: 'Sizin əlavə etdiyiniz yer',
  stays:
    'O, bu brauzerdə, atlasın yer adları siyahısından ayrı qalır. Bundan sonra bütün məqalələrinizdə axtarılır.',
  give: 'Bu sözlərə öz yerinizi verin',
  name: 'Ad',
  language: 'Dil',
  notSaid: 'göstərilməyib',
  another: 'Başqa ad',
  kind: 'Növ',
  position: 'Enlik, uzunluq',
  onMap: 'Xəritədə seç',
  waiting:
    'Xəritəyə klikləyin. Klaviatura ilə xəritəni hərəkət etdirin və ortasını götürmək üçün Enter düyməsini basın.',
  accuracy: 'Dəqiqlik, metr',
  fromData: 'Məlumatlarınızdan',
  save: 'Yeri saxla',
  cancel: 'Ləğv et',
  missing: {
    name: 'Mətnlərdə işlənən ad yazın.',
    capital: 'Adda böyük hərf olmalıdır: başqaları mətnlərdə tapılmır.',
    position: 'Harada olduğunu koordinatlarla və ya xəritədə göstərin.',
    accuracy: 'Dəqiqlik metrlə ifadə olunan ədəd olmalıdır.',
  },
  layer: 'Mənim yerlərim',
  notAtlas:
    'Bu yeri siz əlavə etmisiniz. Atlas onun haqqında heç nə bilmir və heç bir mənbəyə istinad etmir.',
  change: 'Dəyiş',
  remove: 'Bu yeri sil',
  make: 'Mətnlərdə axtar',
  toponyms: 'Mətnlərdə axtarılan adlar',
  toponymsHint:
    'Adların olduğu atributu seçin. Bir dildəki adlar name:hy və ya name:az kimi atributda olur.',
  none: 'Yoxdur',
  inArticles: 'Məqalələrinizdə',
  inNone: 'Məqalələrinizin heç birində adı çəkilmir.',
};
