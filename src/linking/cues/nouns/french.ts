import type { WordList } from '../classes';
import type { NounClass } from './classes';

export const frenchNouns: WordList<NounClass> = {
  monastery: 'monastère* couvent* abbaye*',
  church: 'église* cathédrale* chapelle*',
  mosque: 'mosquée*',
  fortress: 'forteresse* château* citadelle',
  river: 'rivière* fleuve* affluent* bassin',
  lake: 'lac* rive*',
  mountain: 'mont montagne* pic sommet',
  bridge: 'pont*',
  cave: 'grotte* caverne*',
  state: 'état',
  province: 'province* région*',
  quarter: 'quartier*',
  principality: 'principauté* mélikat* melikat* mélik* royaume seigneurie',
  human: 'sourit rit chanta chante dansa pleura épousa naquit étudia écrivit écrit récita',
  verse: 'ghazal* gazel* poème* vers poésie* divan',
  naming: 'appelé* nommé* nom dénommé* connu* baptisé* dit',
  copula: 'est sont était étaient fut',
  ware: 'cheval* chevaux jument* étalon* race* vin vins cognac porto tapis fromage* danse*',
  opener: `aujourd hui hier demain maintenant alors quand lorsque tandis pendant après avant puis ensuite depuis jusque si quoique bien que parce comme mais
    et or donc car enfin déjà encore toujours ici là où pourquoi comment ce cet cette ces tout toute tous toutes chaque plusieurs certains
    seul seule même peut être finalement récemment actuellement historiquement officiellement autrefois jadis naguère ainsi pourtant
    cependant toutefois néanmoins jamais presque selon durant en à de avec pour sur entre vers dans chez`,
  republic: 'république',
  relief: 'chaîne plaine plateau vallée',
  motion: `frontali* quitt* fui* fuit sort* part parti partie partit partir partent parties partis revien* revint reven* retourn* rentr* vient vint venu* arriv* abandonn* expuls* sépar* retir* rejoin* rejoign* loin`,
  dweller: 'villageois* citadin* citoyen*',
};
