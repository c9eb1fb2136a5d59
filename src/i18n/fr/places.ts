import type { OwnPlaceWords } from '../own-place-words';

export const ownPlaces: OwnPlaceWords = {
  own: 'Un lieu que vous avez ajouté',
  stays:
    'Il reste dans ce navigateur, à part du répertoire de l’atlas. Désormais, il est cherché dans tous vos articles.',
  give: 'Donner à ces mots un lieu à vous',
  name: 'Nom',
  language: 'Langue',
  notSaid: 'non précisée',
  another: 'Autre nom',
  kind: 'Type',
  position: 'Latitude, longitude',
  onMap: 'Choisir sur la carte',
  waiting:
    'Cliquez sur la carte. Au clavier, déplacez la carte et appuyez sur Entrée pour prendre son centre.',
  accuracy: 'Exactitude en mètres',
  fromData: 'De vos données',
  save: 'Enregistrer le lieu',
  cancel: 'Annuler',
  missing: {
    name: 'Écrivez un nom que les textes emploient.',
    capital:
      'Le nom doit avoir une majuscule\u00a0: les autres ne sont pas trouvés dans les textes.',
    position: 'Indiquez où il se trouve, par des coordonnées ou sur la carte.',
    accuracy: 'L’exactitude doit être un nombre de mètres.',
  },
  layer: 'Mes lieux',
  notAtlas: 'Vous avez ajouté ce lieu. L’atlas n’en sait rien et ne cite rien à son sujet.',
  change: 'Modifier',
  remove: 'Retirer ce lieu',
  make: 'Le chercher dans les textes',
  toponyms: 'Noms à chercher dans les textes',
  toponymsHint:
    'Choisissez l’attribut qui contient les noms. Les noms d’une langue se trouvent dans un attribut comme name:hy ou name:az.',
  none: 'Aucun',
  inArticles: 'Dans vos articles',
  inNone: 'Aucun de vos articles ne le nomme.',
};
