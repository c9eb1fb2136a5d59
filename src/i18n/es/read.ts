import type { ReadWords } from '../read-words';
import { reasons } from './reasons';
import { told } from './text-dates';
import { counted, plural } from '../plural';

const what = (name: string) => (name === '' ? 'Este texto' : `«${name}»`);
const imported = (n: number) =>
  counted('es', n, { one: 'enlace importado', other: 'enlaces importados' });

export const read: ReadWords = {
  reasons,
  told,
  intro:
    'Pegue, arrastre hasta aquí o abra un artículo en inglés, español, francés, ruso, armenio, azerbaiyano o turco. Sus lugares se marcan en el texto y se muestran en el mapa.',
  stays: 'El texto se queda en este navegador. No se envía nada a ninguna parte.',
  paste: 'Texto del artículo',
  pasteHint: 'Pegue aquí el texto',
  mark: 'Marcar sus lugares',
  openFile: 'Abrir un archivo (.txt, .md, .html o uno guardado aquí)',
  reading: 'Leyendo…',
  refusal: {
    address: () =>
      'Esto es una dirección. El atlas no abre ningún otro sitio: abra la página, copie su texto y péguelo aquí.',
    empty: (name) =>
      `${what(name)} no tiene palabras que leer. Pegue o abra el texto de un artículo.`,
    'too-long': (name, limit) =>
      `${what(name)} es más largo que un artículo: aquí caben como mucho ${limit} caracteres. Tome solo una parte o use «atlas link» en la línea de comandos.`,
    'too-large': (name, limit) =>
      `${what(name)} ocupa más de ${limit}. Tome solo su texto o use «atlas link» en la línea de comandos.`,
    unreadable: (name) =>
      `${what(name)} no se ha podido leer del disco. Pruebe a abrirlo otra vez.`,
  },
  fileRefusal: (name, reason) => `«${name}» no se puede leer: ${reason}.`,
  readAs: (encoding) => `Leerlo como ${encoding}`,
  notLoaded:
    'No se ha podido cargar la parte que encuentra nombres de lugares. Recargue la página para intentarlo de nuevo; el texto sigue aquí.',
  withoutWorld:
    'No se ha podido cargar el nomenclátor del resto del mundo: solo se han enlazado lugares de la región. Recargue la página para intentarlo de nuevo.',
  library: 'Artículos que usted ha abierto',
  trouble: {
    unkept:
      'Este navegador no conserva lo que se abre aquí (ventana privada o falta de espacio). Guarde el artículo en un archivo antes de cerrar la página.',
    overtaken:
      'Otra ventana ha cambiado lo mismo en este artículo. Se muestra su versión; «Rehacer» recupera la de usted.',
    unloaded:
      'Los artículos que conserva este navegador no se han podido cargar ahora. Siguen ahí; recargue la página para intentarlo de nuevo.',
    unread:
      'Un artículo que se conservaba aquí está dañado o es de otra versión del atlas. Se ha dejado como estaba y no se muestra.',
    replaced:
      'Este texto ya estaba aquí. Los enlaces, las fechas y los datos del archivo han sustituido a los que tenía; «Deshacer» los recupera.',
  },
  notHere:
    'Este artículo no está en este navegador. Los artículos se quedan donde se abrieron; un archivo guardado allí permite traer uno hasta aquí.',
  remove: 'Eliminar',
  removeSure: (title) => `¿Eliminar «${title}» para siempre, con todas sus correcciones?`,
  keepIt: 'Conservarlo',
  kicker: (language, guessed) => `Su artículo · en ${language}${guessed ? ', al parecer' : ''}`,
  links: (links, places) =>
    `${counted('es', links, { one: 'mención', other: 'menciones' })} de ${counted('es', places, { one: 'lugar', other: 'lugares' })}`,
  noLinks:
    'Este texto no nombra ningún lugar que el atlas conozca. Se pueden enlazar palabras a mano.',
  state: {
    machine: 'encontrada por el atlas, sin revisar',
    verified: 'revisada',
    edited: 'enlazada a mano',
  },
  counted: {
    machine: (n) => counted('es', n, { one: 'sin revisar', other: 'sin revisar' }),
    verified: (n) => counted('es', n, { one: 'revisada', other: 'revisadas' }),
    edited: (n) => counted('es', n, { one: 'a mano', other: 'a mano' }),
  },
  undo: 'Deshacer',
  redo: 'Rehacer',
  acceptAll: (n) => `Aceptar todos los que están sin revisar (${n})…`,
  acceptWhat: 'Nadie ha mirado estos enlaces. Contarían como revisados:',
  acceptThese: (n) => `Aceptar sin leer: ${n}`,
  accepted: (n) => `Enlaces que ahora cuentan como revisados: ${n}.`,
  more: (n) => `y ${n} más`,
  queue: {
    start: (n) => `Revisar los enlaces (${n})`,
    left: (n) => `Sin revisar: ${n}`,
    keys: 'Teclas mientras este recuadro tiene el foco: → siguiente, ← anterior, 1 aceptar, 2 otro lugar, 3 ningún lugar.',
    next: 'Siguiente enlace sin revisar',
    done: 'Se han mirado todos los enlaces.',
  },
  all: (n, words) => `Cambiar todas las menciones de «${words}» (${n})`,
  story: {
    happens: 'Dónde ocurre',
    hint: 'Los lugares más nombrados como sitio; cuentan más el título, el primer párrafo y las frases con fecha.',
  },
  day: {
    ask: '¿De qué día es este artículo?',
    hint: 'El mapa muestra entonces quién controlaba qué ese día. Por ejemplo, 27 de agosto de 2022.',
    named: 'Este día figura en el texto. ¿Es el artículo de ese día?',
    show: 'Mostrar este día',
    unknown: 'No se sabe',
  },
  follow: 'El mapa sigue la lectura',
  about: 'Sobre este artículo',
  field: {
    title: 'Título',
    publisher: 'Editor',
    published: 'Fecha',
    url: 'Dirección web',
    lang: 'Idioma',
  },
  publishedHint: 'AAAA-MM-DD, AAAA-MM o AAAA',
  asGuessed: (language) => `deducido de cada párrafo (sobre todo ${language})`,
  badField: {
    published: (value) =>
      `«${value}» no es una fecha válida. Escríbala como 2022-08-27, 2022-08 o 2022.`,
    url: (value) => `«${value}» no es una dirección web. Escríbala entera, empezando por https://.`,
  },
  save: 'Guardar',
  changeText: 'Modificar el texto',
  changeTextHint:
    'Los enlaces que usted ha revisado o hecho se buscan de nuevo en el texto modificado. Los que no se encuentran con seguridad no se mueven: se enumeran.',
  changed: (kept, lost) =>
    lost === 0
      ? `El texto se ha modificado; se han vuelto a encontrar todos sus enlaces (${kept}).`
      : `El texto se ha modificado; de sus enlaces, ${kept} ${plural('es', kept, { one: 'se ha', other: 'se han' })} vuelto a encontrar y ${lost} no.`,
  known: (title, publisher, found, of) =>
    `Es «${title}» (${publisher}): ${found} de sus ${of} citas ${plural('es', found, { one: 'está', other: 'están' })} en el texto, y se usan sus enlaces revisados.`,
  lost: (n) =>
    `${counted('es', n, { one: 'enlace no se encuentra', other: 'enlaces no se encuentran' })} con seguridad en este texto`,
  lostHint: 'Seleccione las palabras en el texto para enlazarlas de nuevo.',
  forget: 'Descartar',
  mention: 'Mención',
  mentionOf: (number, of) => `Mención ${number} de ${of}`,
  previous: 'Mención anterior',
  next: 'Mención siguiente',
  accept: 'Aceptar',
  change: 'Otro lugar',
  role: 'Nombrado como',
  unlink: 'No es un lugar',
  card: 'Detalles',
  offMap: 'fuera de este mapa',
  close: 'Cerrar',
  newPlace: 'Buscar un lugar',
  nothingNamed: (words) => `El atlas no conoce ningún lugar llamado «${words}»`,
  linkByHand: 'Enlazar palabras a mano',
  words: 'Palabras del texto',
  wordsHint: 'Selecciónelas en el texto o escríbalas tal como están en él',
  link: 'Enlazar estas palabras',
  wordsNotThere: (words) => `«${words}» no aparece sin enlace en ninguna parte del texto.`,
  choosePlace: 'Elija antes un lugar.',
  exchangeHeading: 'Exportar / importar',
  exportOwn: 'Archivo de proyecto (se reabre aquí)',
  exportHint:
    'El archivo de proyecto y TEI contienen el texto entero, para su propio uso, y se pueden volver a abrir aquí. Los demás citan cada nombre con 32 caracteres a cada lado e indican la licencia y las fuentes.',
  bring: 'Importar enlaces de un archivo',
  brought: (n, lost) =>
    lost === 0
      ? `${imported(n)}.`
      : `${imported(n)}; ${lost} no ${plural('es', lost, { one: 'se encuentra', other: 'se encuentran' })} con seguridad en este texto.`,
  notBrought: (name, problem) => `No se ha importado nada de «${name}»: ${problem}.`,
  textMissing: (name) =>
    `«${name}» contiene enlaces sin su texto. Abra primero el texto y después importe en él los enlaces de este archivo.`,
  notSavedHere: (name, problem) => `«${name}» no es un archivo guardado aquí: ${problem}.`,
};
