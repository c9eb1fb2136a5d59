import type { OwnPlaceWords } from '../own-place-words';

export const ownPlaces: OwnPlaceWords = {
  own: 'Un lugar añadido por usted',
  stays:
    'Se queda en este navegador, separado del nomenclátor del atlas. Desde ahora se busca en todos sus artículos.',
  give: 'Dar a estas palabras un lugar propio',
  name: 'Nombre',
  language: 'Idioma',
  notSaid: 'no se indica',
  another: 'Otro nombre',
  kind: 'Tipo',
  position: 'Latitud, longitud',
  onMap: 'Elegir en el mapa',
  waiting:
    'Haga clic en el mapa. Con el teclado, mueva el mapa y pulse Intro para tomar su centro.',
  accuracy: 'Exactitud en metros',
  fromData: 'De sus datos',
  save: 'Guardar el lugar',
  cancel: 'Cancelar',
  missing: {
    name: 'Escriba un nombre que aparezca en los textos.',
    capital: 'El nombre necesita una mayúscula: los demás no se encuentran en los textos.',
    position: 'Indique dónde está, con coordenadas o en el mapa.',
    accuracy: 'La exactitud debe ser un número de metros.',
  },
  layer: 'Mis lugares',
  notAtlas: 'Usted añadió este lugar. El atlas no sabe nada de él y no cita nada al respecto.',
  change: 'Cambiar',
  remove: 'Quitar este lugar',
  make: 'Buscarlo en los textos',
  toponyms: 'Nombres que se buscan en los textos',
  toponymsHint:
    'Elija el atributo que contiene los nombres. Los nombres en un idioma están en un atributo como name:hy o name:az.',
  none: 'Ninguno',
  inArticles: 'En sus artículos',
  inNone: 'Ninguno de sus artículos lo nombra.',
};
