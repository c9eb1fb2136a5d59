import type { WordList } from '../classes';
import type { NounClass } from './classes';

export const azerbaijaniNouns: WordList<NounClass> = {
  monastery: 'monastır*',
  church: 'kilsə* məbəd*',
  mosque: 'məscid*',
  fortress: 'qala qalası*',
  river: 'çay çayı* çayları* çaylar*',
  lake: 'göl gölü* göllər* sahil*',
  mountain: 'dağ dağı* zirvə*',
  bridge: 'körpü*',
  cave: 'mağara*',
  state: 'ştat*',
  province: 'vilayət* əyalət*',
  quarter: 'məhəllə* məhəl*',
  principality: 'məlikli* knyazlı* çarlı* mülk mülkü',
  honorific: `mələk xanım xanımın xanıma xanımı bəy bəyin bəyə bəyi müəllim müəllimin müəllimə müəllimi əfəndi ağa ağanın paşa mirzə usta kişi baba nənə
    əmi dayı xala bibi hacı`,
  human: 'gülümsədi güldü oxudu rəqs ağladı evləndi doğulub oxuyub yazdı yazıb səhnəyə',
  verse: 'qəzəl* şeir* divan* beyt* rübai*',
  naming: 'adlanan adlı adlandırıl* adıyla tanınan deyilən adı adında',
  copula: 'idi imiş',
  ware: 'at atı atlar* cins* cinsi* şərab* konyak* portveyn* xalça* xalı* pendir* rəqs*',
  opener: `bu gün dünən sabah indi sonra əvvəl onda nə vaxt haçan ikən əgər çünki necə amma lakin və həm hələ artıq daha burada orada harada niyə nəyə
    o bütün hər ikisi bəzi çox yalnız təkcə hətta bəlkə nəhayət bu yaxınlarda hazırda tarixən rəsmən əvvəllər ancaq ona görə beləliklə heç
    həmişə demək qədim azad bizim özü ki deyəsən əslində bir vaxtlar bugün`,
  republic: 'respublika*',
  relief: 'silsilə* düzənlik* yayla* düz düzü* vadi*',
  motion: 'tərkib* hissə*',
  agency: 'agentli* ajans* havayolları bankı',
  light: 'et* ed* ol* qıl* ver*',
  dweller: 'kəndli* şəhərli* kəndçi* şəhərsalma*',
  site: 'aeroport* hava vağzal* xəstəxana* məktəb* stadion* muzey* universitet* otel* bazar* liman*',
};
