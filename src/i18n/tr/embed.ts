import type { EmbedWords } from '../embed-words';

export const embed: EmbedWords = {
  title: 'Göm',
  help: 'Bu görünümün haritası başka bir web sayfası için. Çevresindeki sayfa tekerlekle kaymaya devam eder.',
  form: 'Biçim',
  forms: {
    iframe: 'Çerçeve (iframe)',
    element: 'Öğe, tek bir betik dosyası',
    oembed: 'oEmbed (JSON olarak)',
  },
  size: 'Boyut',
  wholeWidth: 'Tam genişlik',
  keepCamera: 'Haritanın şu anda görünen bölümünü koru',
  code: 'Gömme kodu',
  copyCode: 'Kodu kopyala',
  policy: (directives) =>
    `İçerik güvenliği politikası olan bir sayfa şuna izin vermelidir: ${directives}`,
  ownArticle:
    'Makaleniz bu tarayıcıda kalır; bu yüzden çerçeve haritayı onsuz gösterir. Proje dosyasını kaydedin, sayfanızın yanına koyun ve öğede “src” olarak belirtin.',
  publish: {
    title: 'Yayımla',
    help: 'Her statik sunucu için ayrı bir web sayfası: bağlantılarıyla bu makale, harita, veriler ve yazı tipleri. İçindeki proje dosyası atlasın her kopyasında açılır; böylece bir meslektaşınız devam edebilir.',
    download: 'Web sayfası olarak indir (zip)',
    making: 'Web sayfası hazırlanıyor.',
    done: 'Web sayfası kaydedildi.',
    failed: 'Web sayfası hazırlanamadı: atlasın bir dosyası gelmedi.',
  },
};
