import type { EmbedWords } from '../embed-words';

export const embed: EmbedWords = {
  title: 'Yerləşdir',
  help: 'Bu görünüşün xəritəsi başqa veb səhifə üçün. Ətrafdakı səhifə təkərlə sürüşməyə davam edir.',
  form: 'Forma',
  forms: {
    iframe: 'Çərçivə (iframe)',
    element: 'Element, bir skript faylı',
    oembed: 'oEmbed (JSON kimi)',
  },
  size: 'Ölçü',
  wholeWidth: 'Bütün en boyu',
  keepCamera: 'Xəritənin indi görünən hissəsini saxla',
  code: 'Yerləşdirmə kodu',
  copyCode: 'Kodu köçür',
  policy: (directives) =>
    `Məzmun təhlükəsizliyi siyasəti olan səhifə buna icazə verməlidir: ${directives}`,
  ownArticle:
    'Məqaləniz bu brauzerdə qalır, ona görə çərçivə xəritəni onsuz göstərir. Layihə faylını saxlayın, səhifənizin yanına qoyun və elementdə “src” kimi göstərin.',
  publish: {
    title: 'Dərc et',
    help: 'İstənilən statik hostinq üçün ayrıca veb səhifə: bu məqalə keçidləri ilə, xəritə, məlumatlar və şriftlər. Onun layihə faylı atlasın istənilən nüsxəsində açılır ki, həmkarınız davam edə bilsin.',
    download: 'Veb səhifə kimi endir (zip)',
    making: 'Veb səhifə hazırlanır.',
    done: 'Veb səhifə saxlanıldı.',
    failed: 'Veb səhifəni hazırlamaq mümkün olmadı: atlasın bir faylı yüklənmədi.',
  },
};
