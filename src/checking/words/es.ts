import type { Vocabulary } from './vocabulary';

export const es: Vocabulary = {
  handover:
    'entreg|traspas|devuel|devolv|devoluci|cambi(?:ó|aron|ado|aba) de manos|cedi(?:d|ó)|pas(?:ó|aron) (?:de nuevo )?(?:a manos|a control|a Azerb)',
  taking:
    'captur|tom(?:ó|aron|ad[oa]s?|a de)|liber|cay(?:ó|eron)|caída|ocup|conquist|reconquist|recuper|bajo (?:el )?control|control de|se hi(?:zo|cieron) con',
  start: 'comenz|comienz|empez|empiez|inici|estall|lanz|arranc',
  end: 'termin|ces(?:ó|aron|ad)|acab|callar|finaliz|concluy|par(?:ó|aron)\\b',
  opening: 'abr(?:ió|ieron|e\\b)|abiert|inaugur|apertura',
  closing: 'cerr(?:ó|aron|ad)|cierre|cierra',
  signing: 'firm(?:ó|aron|ad|a\\b|ar)|rubric|suscri|adopt|acord',
  blocking: 'bloque|cort(?:ó|aron|ad|e\\b)|cerr(?:ó|aron|ad)|sentada',
  'setting-up': 'instal|establec|coloc|mont(?:ó|aron|ad)|abr(?:ió|ieron)|levant',
  meeting: 'reun|encontr|cumbre|negociaci|conversaci',
  visit: 'visit|viaj|lleg',
  strike: 'misil|cohete|bombarde|impact|alcanz|golpe|proyectil',
  explosion: 'explo|estall|voló|deflagr',
  leaving: 'huy|huir|éxodo|abandon|sali(?:ó|eron|da)|march(?:ó|aron)',
  dissolving: 'disol|disuel|aboli',
  raising: 'iz(?:ó|aron|ar|ad)|enarbol',
  deploying: 'desplieg|despleg|lleg|entr(?:ó|aron)|primer[ao]s? column',
  withdrawing: 'retir|abandon|complet|sali(?:ó|eron)|march(?:ó|aron)',
  entering: 'entr(?:ó|aron|ada)|penetr|avanz',
  killing: 'mat(?:ó|aron|anza|ad)|masacre|muert|muri|fallec',
  creating: 'cre(?:ó|aron|ad)|establec|form(?:ó|aron)',
  'shooting-down': 'derrib|abati',
  settling: 'primeras familias|reasent|instal|volvi|regres|asent',
  convoy:
    'convoy|camion|autobus|autobús|columna|escolt|pas(?:ó|aron|aba)|cruz|circul|viaj|tráfico|esper|detu|cola\\b|atraves',
  holding:
    'puesto|posici|manten|mantuv|guarnici|guard|vigil|cuartel|sede\\b|base\\b|control|custodi|apost|seguía',
  offensive:
    'ofensiva|operaci|ataque|atac|guerra|combate|hostilidad|asalto|antiterrorist|acción militar',
  ceasefire:
    'alto el fuego|tregua|armisticio|cese (?:del|el) fuego|cese de (?:las )?hostilidades|callar(?:on)? las armas',
  statement: 'declaraci|acuerdo|comunicado|tratado|pacto|documento|texto',
  centre: 'centro',
  joint: 'conjunt|común|observaci|monitore|vigilancia|supervisi|seguimiento',
  airport: 'aeropuerto',
  conference: 'conferencia|foro\\b',
  checkpoint:
    'puesto de control|puesto (?:fronterizo|de paso|de revisión)|control fronterizo|punto de control|checkpoint',
  corridor: 'corredor',
  road: 'carretera|camino|ruta|autopista|vía',
  peacekeepers:
    'fuerzas? de paz|pacificador|mantenimiento de (?:la )?paz|cascos|contingente|misión de paz',
  soldiers: 'soldad|tropa|militar|ejército|fuerzas|unidades|uniformad',
  post: 'puesto|posici|cuartel|sede\\b|base\\b',
  depot: 'depósito|combustible|gasolin|almacén|carburante',
  institutions: 'instituci|república|órganos',
  flag: 'bandera',
  helicopter: 'helicóptero',
  gas: 'gas\\b|gasoducto',
  flights: 'aterriz|vuel|voló|despeg|pasajer|avión|aviones',
  new: 'nuev[ao]|alternativ',
  region: 'regi(?:ón|ones) económica',
  width: 'ancho|anchura|amplitud',
  carriers: 'blindad|transportes? de personal',
  vehicles: 'vehículos',
  plan: 'debía|debería|deberá|deben|tenía que|iba a|iban a|será|serán|sería|previst|plan|plazo|promet|esper|quier|si\\b|proyect|construy|construcci|obras|aniversario|años? (?:después|desde)|hace \\w+ años',
  denial: 'no\\b|nunca|ya no|neg(?:ó|aron)|desmint|fals|rumor|sin\\b',
  'past-bodies':
    'antigu|ex\\b|abandonad|cadáver|cuerpos|prisioner|cautiv|tumba|minas?\\b|restos|familiar|memoria|murió|murieron|herid|ruina|retirad|destruid',
  'beside-date': 'antes|después|desde|hasta|tras|a partir|entre',
  straight: 'línea recta|vuelo de pájaro|en recta|línea de aire|por aire',
  'by-road': 'carretera|camino|en coche|en autobús|a pie|por la ruta|curvas|conduc',
  bound: 'más de|menos de|al menos|hasta|como (?:mucho|mínimo)|dentro',
};
