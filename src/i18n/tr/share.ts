import type { ShareWords } from '../share-words';

export const share: ShareWords = {
  link: 'Bu görünümün bağlantısı',
  copyLink: 'Bağlantıyı kopyala',
  freeze: 'Bağlantıda veri sürümünü belirt ki sonraki değişiklikler bildirilsin',
  onlyHere:
    'Bu makale yalnız sizin tarayıcınızda saklanıyor; bu yüzden bağlantı onu yalnız burada açar.',
  copied: 'Kopyalandı.',
  notCopied: 'Tarayıcı kopyalamaya izin vermedi; metin seçili, oradan kopyalayın.',
  cite: 'Kaynak göster',
  what: 'Gösterilecek kaynak',
  thisView: 'Atlasın bu görünümü',
  style: 'Biçem',
  citation: 'Kaynakça kaydı',
  copyCitation: 'Kaydı kopyala',
  save: 'Dosya olarak kaydet',
  print: 'Yazdır',
  printHelp: 'Kâğıtta: harita, işaretleri, bu görünümdeki her şey ve kaynakların adresleri.',
  frozen: (then, now) =>
    `Bağlantı şu günün verileriyle oluşturuldu: ${then}. Atlasta şimdi şu günün verileri var: ${now}.`,
  changed: 'O zamandan beri ne değişti',
  noVersion: (text, now) =>
    `Bağlantı bu atlasın bilmediği bir veri sürümünü adlandırıyor: “${text}”. Şu günün sürümü gösteriliyor: ${now}.`,
};
