import type { WorkWords } from '../work-words';

export const work: WorkWords = {
  heading: 'Size ait her şey tek dosyada',
  hint: 'Dosyada tüm düzeltmeleriyle makaleleriniz, katmanlarınız ve yerleriniz ile açık olan görünüm bulunur. Başka bir tarayıcıda açınca hepsi geri gelir.',
  save: 'Her şeyi indir',
  open: 'Her şeyi içeren dosyayı aç',
  empty: 'Henüz indirilecek bir şey yok.',
  reading: 'Okunuyor…',
  refusal: {
    foreign: (name) =>
      `${name}: böyle bir dosya değil. Bu dosyayı “Her şeyi indir” düğmesi oluşturur.`,
    broken: (name) => `${name}: dosya kesilmiş ya da bozulmuş. Hiçbir şey eklenmedi.`,
    later: (name) =>
      `${name}: dosya bu atlasın daha yeni bir sürümünden. O sürümü almak için sayfayı yeniden yükleyin.`,
    unreadable: (name) => `${name}: dosya açılamadı. Yeniden seçin.`,
  },
  added: (articles, layers) => `Eklenen makaleler: ${articles}. Eklenen katmanlar: ${layers}.`,
  same: (count) => `Aynısı zaten buradaydı: ${count}.`,
  beside: (count) => `Burada aynı kimliği taşıyan başka birinin yanına eklendi: ${count}.`,
  left: (count) => `Bozuk olduğu için atlandı: ${count}.`,
  view: 'Açık olan görünümü göster',
};
