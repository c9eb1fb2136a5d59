import type { WordList } from '../classes';
import type { NounClass } from './classes';

export const spanishNouns: WordList<NounClass> = {
  monastery: 'monasterio* convento* abadía*',
  church: 'iglesia* catedral* capilla*',
  mosque: 'mezquita*',
  fortress: 'fortaleza* castillo* ciudadela',
  river: 'río* afluente* cuenca',
  lake: 'lago* orilla*',
  mountain: 'monte montaña* pico cumbre',
  bridge: 'puente*',
  cave: 'cueva* gruta* caverna*',
  state: 'estado',
  province: 'provincia* región*',
  quarter: 'barrio*',
  principality: 'principado* melikato* melik reino señorío',
  human: 'sonrió rió cantó canta bailó lloró se_casó nació estudió escribió escribe recitó',
  verse: 'gazal* gacela* poema* verso* poesía diván',
  naming: 'llamad* nombre denominad* conocid* bautizad*',
  copula: 'es son era eran fue',
  ware: 'caballo* yegua* semental* raza* vino* coñac alfombra* tapiz* tapic* queso* danza*',
  opener: `hoy ayer mañana anoche ahora entonces cuando mientras después antes luego desde hasta si aunque porque como pero y ya aún todavía
    también tampoco aquí allí ahí donde dónde por qué que este esta estos estas ese esa todo toda todos todas ambos cada muchos muchas
    algunos sólo solo incluso quizá quizás tal finalmente recientemente actualmente históricamente oficialmente originalmente además
    sin embargo así ni nunca siempre casi según durante tras en a de con para sobre entre hacia e o`,
  republic: 'república',
  relief: 'cordillera sierra llanura meseta valle',
  motion: `viaj* vuel* volaron voló traslad* deport* exil* emigr* lejos limit* colind* fronteriz* volv* vuelv* regres* salió salir salieron sale vino viene venir llegó llegaron lleg* proced* huy* huid* parte partió partir partieron parten retir* expuls* abandon* march* separ*
    secesión lejos lejan*`,
  dweller: 'ciudadan* ciudadel* aldean*',
};
