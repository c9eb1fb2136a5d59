import type { EventWords } from '../event-words';

export const event: EventWords = {
  kicker: 'Событие',
  titled: (date, text) => `${date}: ${text}`,
  english: (words) => `${words} (англ.)`,
  number: (number) => `Номер ${number} на карте`,
  offMap: 'Места этого события на карте нет.',
  where: 'Где это произошло',
  changed: 'Что изменилось по записям',
  nothingChanged: 'Записи не связывают с ним перехода под чей-либо контроль.',
  said: 'Кто об этом сообщает',
  unknown: 'Такого события нет',
  unknownText: (id) => `В записях нет события «${id}».`,
};
