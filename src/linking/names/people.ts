/** Names that places share: with people, as given names or surnames, and with football clubs. */
import { foldName } from './characters';
import type { SharedNames } from './forms';

/** Given names and surnames, folded. */
const personNames = new Set(
  `france áfrica lachin laçın laçin latchine araz aras shushan georgia jordan paris victoria florence sofia sofía vladimir washington lincoln london
  gence sevan ararat masis narek ani nairi adana alma vienna india chad israel cuba odessa milan lachine madrid berlin
  karabakh artsakh masis tigran rosario santiago lourdes valencia mercedes alexandria savannah
  Лачин Араз Владимир Георгий Севан Арарат Масис Арцах София Виктория Киров Пушкин
  füzuli fuzuli fizuli Физули Ֆիզուլի Հայաստան nizami hazar xəzər
  Լաչին Արարատ Սևան Մասիս Արաքս Նաիրի Շուշան Արցախ Անի`
    .split(/\s+/)
    .filter((name) => name !== '')
    .map(foldName),
);

/** Places whose names football clubs of the region bear, folded. */
const clubNames = new Set(
  `qarabağ karabağ karabakh karabaj karabagh qarabagh Карабах Ղարաբաղ gandzasar Гандзасар Գանձասար gəncəsər ararat Арарат Արարատ
  artsakh artsaj artsakh Арцах Արցախ shirak Շիրակ Ширак noah zira sabah gabala qəbələ kapaz sumgait sumqayıt Սևան sevan van Վան
  gorica barcelona madrid sevilla valencia granada getafe vigo paris marseille lyon lille nantes metz milan roma`
    .split(/\s+/)
    .filter((name) => name !== '')
    .map(foldName),
);

/** The lists, without some folded words where it is measured what they add. */
export function sharedNames(without: ReadonlySet<string> = new Set()): SharedNames {
  const rest = (names: ReadonlySet<string>) =>
    new Set([...names].filter((name) => !without.has(name)));
  return { people: rest(personNames), clubs: rest(clubNames) };
}
