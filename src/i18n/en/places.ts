import type { OwnPlaceWords } from '../own-place-words';

export const ownPlaces: OwnPlaceWords = {
  own: 'A place of your own',
  stays:
    'It stays in this browser, apart from the gazetteer of the atlas. From now on it is found in all your articles.',
  give: 'Give these words a place of your own',
  name: 'Name',
  language: 'Language',
  notSaid: 'not said',
  another: 'Another name',
  kind: 'Kind',
  position: 'Latitude, longitude',
  onMap: 'Choose on the map',
  waiting: 'Click the map. With the keyboard, move the map and press Enter for its middle.',
  accuracy: 'Accuracy in metres',
  fromData: 'From your data',
  save: 'Save the place',
  cancel: 'Cancel',
  missing: {
    name: 'Write a name that texts use.',
    capital: 'A name needs a capital letter: others are not found in texts.',
    position: 'Say where it is, by coordinates or on the map.',
    accuracy: 'The accuracy must be a number of metres.',
  },
  layer: 'My places',
  notAtlas: 'You added this place. The atlas knows nothing of it and cites nothing for it.',
  change: 'Change',
  remove: 'Remove this place',
  make: 'Find it in texts',
  toponyms: 'Names to find in texts',
  toponymsHint:
    'Choose the attribute that has the names. Names in one language stand in an attribute such as name:hy or name:az.',
  none: 'None',
  inArticles: 'In your articles',
  inNone: 'None of your articles names it.',
};
