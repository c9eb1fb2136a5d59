import type { PictureWords } from '../picture-words';

export const picture: PictureWords = {
  preview: 'Vista previa de la imagen',
  titleField: 'Título',
  colours: 'Colores',
  light: 'claros',
  dark: 'oscuros',
  size: (width, height) => `Tamaño a 1×: ${width} × ${height} píxeles.`,
  wait: 'Se está dibujando la imagen…',
  notMade: 'No se ha podido crear la imagen.',
  saved: (file) => `Guardado: ${file}`,
  film: {
    title: 'El paso del tiempo en una película',
    first: 'Primer día',
    last: 'Último día',
    speed: 'Velocidad',
    speeds: { month: '1 mes/s', quarter: '3 meses/s', year: '1 año/s' },
    lasts: (seconds) =>
      `La película dura ${seconds} s y se graba mientras se reproduce. Si hay otra pestaña delante, espera.`,
    tooLong: (seconds) =>
      `Una película puede durar ${seconds} s como máximo. Elija menos días o una velocidad mayor.`,
    backwards: 'El último día tiene que ser posterior al primero.',
    make: 'Crear la película',
    cancel: 'Cancelar',
    drawing: (percent) => `Se dibujan los mapas: ${percent}`,
    recording: (percent) => `Se graba: ${percent}`,
    cancelled: 'Cancelado. No se ha guardado nada.',
    cannot:
      'Este navegador no puede grabar una película. Las versiones actuales de Chrome, Edge, Firefox y Safari sí pueden.',
    notMade: 'No se ha podido crear la película.',
  },
};
