import type { ShareWords } from '../share-words';

export const share: ShareWords = {
  link: 'Bu görünüşün keçidi',
  copyLink: 'Keçidi köçür',
  freeze: 'Keçiddə məlumatların versiyasını göstər ki, sonrakı dəyişikliklər bildirilsin',
  onlyHere: 'Bu məqalə yalnız sizin brauzerinizdə saxlanır, ona görə keçid onu yalnız burada açır.',
  copied: 'Köçürüldü.',
  notCopied: 'Brauzer köçürməyə icazə vermədi; mətn seçilib, oradan köçürün.',
  cite: 'İstinad et',
  what: 'Nəyə istinad edilir',
  thisView: 'Atlasın bu görünüşü',
  style: 'Üslub',
  citation: 'İstinad',
  copyCitation: 'İstinadı köçür',
  save: 'Fayl kimi saxla',
  print: 'Çap et',
  printHelp:
    'Kağızda: xəritə, onun şərti işarələri, bu görünüşdəki hər şey və mənbələrin ünvanları.',
  frozen: (then, now) =>
    `Keçid bu günün məlumatları ilə yaradılıb: ${then}. İndi atlasda bu günün məlumatları var: ${now}.`,
  changed: 'O vaxtdan nə dəyişib',
  noVersion: (text, now) =>
    `Keçid bu atlasın tanımadığı məlumat versiyasını göstərir: “${text}”. Bu günün versiyası göstərilir: ${now}.`,
};
