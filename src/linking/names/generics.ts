/**
 * The words that make another place of a name: Lachin is a town, "Lachin district" and "Lachin
 * corridor" are not. {} stands for the name, {gen} and {adj} for its genitive or its adjective.
 */
import type { LinkLanguage } from '../languages';

type Patterns = Readonly<Record<LinkLanguage, readonly string[]>>;

const district: Patterns = {
  en: [
    '{} district',
    '{} region',
    '{} province',
    '{} rayon',
    '{} raion',
    'district of {}',
    'region of {}',
    'province of {}',
  ],
  es: ['distrito de {}', 'región de {}', 'provincia de {}', 'rayón de {}', 'raión de {}'],
  fr: [
    'district de {}',
    'district d’{}',
    'région de {}',
    'région d’{}',
    'province de {}',
    'province d’{}',
    'raïon de {}',
  ],
  ru: ['{adj} район', '{adj} область'],
  hy: ['{gen} շրջան', '{gen} մարզ'],
  az: ['{} rayonu', '{} bölgəsi'],
  tr: ['{} ili', '{} rayonu', '{} reyonu', '{} ilçesi', '{} bölgesi'],
};

const airport: Patterns = {
  en: ['{} airport', '{} International Airport', '{} airfield', 'airport of {}'],
  es: ['aeropuerto de {}', 'aeropuerto internacional de {}', 'aeródromo de {}'],
  fr: [
    'aéroport de {}',
    'aéroport d’{}',
    'aéroport international de {}',
    'aéroport international d’{}',
    'aérodrome de {}',
  ],
  ru: ['{adj} аэропорт', '{adj} аэродром', 'аэропорт {}'],
  hy: ['{gen} օդանավակայան', '{gen} օդակայան'],
  az: ['{} hava limanı', '{} Beynəlxalq Hava Limanı', '{} aeroportu'],
  tr: ['{} Havalimanı', '{} havaalanı', '{} Uluslararası Havalimanı'],
};

const corridor: Patterns = {
  en: ['{} corridor', '{} road'],
  es: ['corredor de {}', 'pasillo de {}'],
  fr: ['corridor de {}', 'couloir de {}', 'corridor du {}'],
  ru: ['{adj} коридор'],
  hy: ['{gen} միջանցք'],
  az: ['{} dəhlizi', '{} yolu', '{} koridoru'],
  tr: ['{} koridoru', '{} yolu'],
};

const bridge: Patterns = {
  en: ['{} bridge', '{} Bridge', 'bridge over the {}'],
  es: ['puente de {}', 'puente {}', 'puente del {}'],
  fr: ['pont de {}', 'pont d’{}', 'pont {}', 'pont du {}', 'pont de l’{}'],
  ru: ['{adj} мост', 'мост {}', 'мост через {}'],
  hy: ['{gen} կամուրջ'],
  az: ['{} körpüsü'],
  tr: ['{} köprüsü'],
};

const reservoir: Patterns = {
  en: ['{} reservoir', '{} Reservoir', '{} dam'],
  es: ['embalse de {}', 'presa de {}'],
  fr: ['réservoir de {}', 'barrage de {}'],
  ru: ['{adj} водохранилище'],
  hy: ['{gen} ջրամբար'],
  az: ['{} su anbarı'],
  tr: ['{} barajı', '{} baraj gölü'],
};

const lake: Patterns = {
  en: ['Lake {}'],
  es: ['lago {}', 'lago de {}'],
  fr: ['lac {}', 'lac de {}'],
  ru: ['озеро {}'],
  hy: ['{gen} լիճ'],
  az: ['{} gölü'],
  tr: ['{} gölü'],
};

/** By kind of place, the patterns that its name follows. */
export const patternsOf: Readonly<Record<string, Patterns>> = {
  district,
  airport,
  'corridor-band': corridor,
  bridge,
  reservoir,
  lake,
};

/** Words of such patterns, so that what is left of a name without them is found. */
const genericWords = new Set(
  (
    'district region province rayon raion rayón raión raïon distrito región provincia région of de du del d ' +
    'airport airfield international airbase aeropuerto aeródromo internacional aéroport aérodrome ' +
    'corridor road corredor pasillo couloir carretera camino ruta route highway ' +
    'bridge bridges checkpoint puente puentes pont ponts reservoir dam embalse presa réservoir barrage ' +
    'lake lago lac sea mar mer river río fleuve rivière monastery monasterio monastère cathedral ' +
    'catedral cathédrale church iglesia église mosque mezquita mosquée mount monte mont pass paso col ' +
    'город район область аэропорт аэродром коридор мост озеро собор мечеть море река водохранилище ' +
    'перевал дорога трасса через у по ' +
    'շրջան մարզ օդանավակայան օդակայան միջանցք կամուրջ կամուրջներ լիճ ջրամբար ծով մզկիթ լեռնանցք գետ ' +
    'մայրուղի ճանապարհ խաչմերուկ ' +
    'rayonu bölgəsi ili reyonu ilçesi bölgesi hava limanı beynəlxalq aeroportu havalimanı havaalanı ' +
    'uluslararası dəhlizi yolu koridoru körpüsü körpüləri köprüsü köprüleri su anbarı barajı baraj ' +
    'gölü dağı dənizi denizi kilsəsi kilisesi katedrali məscidi camii aşırımı republic república ' +
    'respublikası cumhuriyeti հանրապետություն республика'
  ).split(' '),
);

/** A name without its generic words: "distrito de Lachín" leaves "Lachín"; may be empty. */
export function properPart(name: string): string {
  const words = name.replace(/\bd[’']/g, 'de ').split(/\s+/);
  // Only at the edges: what stands inside belongs to the name (Costa de Marfil, Rostov del Don).
  let from = 0;
  let to = words.length;
  while (from < to && isGenericWord(words[from] ?? '')) from += 1;
  while (to > from && isGenericWord(words[to - 1] ?? '')) to -= 1;
  return words.slice(from, to).join(' ');
}

/** Whether a word of a name may stand in small letters or in capitals alike. */
export function isGenericWord(word: string): boolean {
  return genericWords.has(word.toLowerCase());
}
