import type { ShareWords } from '../share-words';

export const share: ShareWords = {
  link: 'Enlace a esta vista',
  copyLink: 'Copiar el enlace',
  freeze:
    'Incluir en el enlace la versión de los datos, para que se avise de los cambios posteriores',
  onlyHere: 'Este artículo solo se conserva en su navegador, por eso el enlace solo lo abre aquí.',
  copied: 'Copiado.',
  notCopied: 'El navegador no ha permitido copiar; el texto está seleccionado, cópielo desde ahí.',
  cite: 'Citar',
  what: 'Qué se cita',
  thisView: 'Esta vista del atlas',
  style: 'Estilo',
  citation: 'Cita',
  copyCitation: 'Copiar la cita',
  save: 'Guardar en un archivo',
  print: 'Imprimir',
  printHelp:
    'En papel: el mapa, su leyenda, todo lo que contiene esta vista y las direcciones de las fuentes.',
  frozen: (then, now) =>
    `Este enlace se creó con los datos de esta fecha: ${then}. El atlas tiene ahora los de esta: ${now}.`,
  changed: 'Qué ha cambiado desde entonces',
  noVersion: (text, now) =>
    `El enlace nombra una versión de los datos que este atlas no conoce: «${text}». Se muestra la de esta fecha: ${now}.`,
};
