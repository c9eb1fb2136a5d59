import type { OwnPlaceWords } from '../own-place-words';

export const ownPlaces: OwnPlaceWords = {
  own: 'Sizin eklediğiniz bir yer',
  stays:
    'Bu tarayıcıda, atlasın yer adları dizininden ayrı kalır. Bundan sonra bütün makalelerinizde aranır.',
  give: 'Bu sözcüklere kendi yerinizi verin',
  name: 'Ad',
  language: 'Dil',
  notSaid: 'belirtilmemiş',
  another: 'Başka bir ad',
  kind: 'Tür',
  position: 'Enlem, boylam',
  onMap: 'Haritada seç',
  waiting:
    'Haritaya tıklayın. Klavyeyle haritayı hareket ettirin ve ortasını almak için Enter tuşuna basın.',
  accuracy: 'Doğruluk, metre',
  fromData: 'Verilerinizden',
  save: 'Yeri kaydet',
  cancel: 'Vazgeç',
  missing: {
    name: 'Metinlerde geçen bir ad yazın.',
    capital: 'Adda büyük harf olmalı: ötekiler metinlerde bulunmaz.',
    position: 'Nerede olduğunu koordinatlarla ya da haritada gösterin.',
    accuracy: 'Doğruluk, metre olarak bir sayı olmalı.',
  },
  layer: 'Yerlerim',
  notAtlas:
    'Bu yeri siz eklediniz. Atlas onunla ilgili hiçbir şey bilmiyor ve hiçbir kaynak göstermiyor.',
  change: 'Değiştir',
  remove: 'Bu yeri kaldır',
  make: 'Metinlerde ara',
  toponyms: 'Metinlerde aranan adlar',
  toponymsHint:
    'Adların bulunduğu özniteliği seçin. Bir dildeki adlar name:hy ya da name:az gibi bir öznitelikte bulunur.',
  none: 'Yok',
  inArticles: 'Makalelerinizde',
  inNone: 'Makalelerinizin hiçbirinde adı geçmiyor.',
};
