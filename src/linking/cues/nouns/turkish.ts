import type { WordList } from '../classes';
import type { NounClass } from './classes';

export const turkishNouns: WordList<NounClass> = {
  monastery: 'manastır*',
  church: 'kilise* katedral* şapel*',
  mosque: 'cami camii* mescit* mescid*',
  fortress: 'kale kalesi* hisar*',
  river: 'nehir nehr* nehri* çay çayı* çayları* ırmak* ırmağ* dere deresi*',
  lake: 'göl gölü* göller* kıyı*',
  mountain: 'dağ dağı* zirve*',
  bridge: 'köprü*',
  cave: 'mağara*',
  state: 'eyalet*',
  province: 'vilayet*',
  quarter: 'mahalle* semt*',
  principality: 'melikli* prensli* beyli* krallı*',
  honorific: `melek bey beyin beye beyi beyle hanım hanımın hanıma hanımı hanımla efendi efendinin hoca hocanın hocaya ağa ağanın paşa paşanın usta abi abla amca
    teyze dayı dede nine baba`,
  human:
    'gülümsedi güldü şarkı dans ağladı evlendi doğdu mezun yazdı yazmış sahneye sahnede çocuğu annesi babası eşi',
  verse: 'gazel* şiir* divan* beyit* beyt* rubai*',
  naming: 'adlı isimli denilen diye adıyla bilinen adlandırılan adında',
  copula: 'idi imiş',
  ware: 'at atı atlar* ırk* cins* şarap* şarab* konyak* halı* kilim* peynir* dans*',
  opener: `bugün dün yarın şimdi sonra önce o zaman ne iken eğer çünkü nasıl ama fakat ve hem hâlâ hala artık daha burada orada nerede niçin neden
    bu şu bütün her iki bazı çok yalnızca sadece hatta belki nihayet sonunda yakında geçenlerde tarihsel resmen eskiden ancak oysa böylece
    hiç hep daima neredeyse demek kadim özgür bizim güzel zaten aslında derken nitekim ardından`,
  republic: 'cumhuriyet*',
  relief: 'sıradağ* ova ovası* yayla* vadi*',
  motion: 'parça* bünye*',
  agency: 'ajans* havayolları vakfı holding* bankası üniversitesi',
  light: 'et* ed* ol* kıl* ver* yap*',
  dweller: 'köylü* kentli* şehirli* kentsel',
  site: 'havaalan* havaliman* hava gar* istasyon* hastane* okul* stadyum* stat* müze* üniversite* otel* pazar* liman*',
};
