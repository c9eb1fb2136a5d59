import type { BaseKeyWords } from '../map-key-words';

export const key: BaseKeyWords = {
  locator: 'Карта-врезка',
  heading: (date) => `Кто что контролировал: ${date}`,
  whole: (party, how) => `${party}: ${how}`,
  parted: (a, b) => `Частью ${a}, частью ${b}`,
  differ: (a, b) => `Источники расходятся: ${a} или ${b}`,
  part: (party) => `Частью ${party}; остальное ни один источник здесь не датирует`,
  unknown: 'Ни один источник здесь этого не говорит',
  later: 'позже',
  post: 'Позиция миротворцев, приблизительно',
  handedOver: (date) => `передан, ${date}`,
  taken: (date) => `взят, ${date}`,
  mentions: (count) => `Упоминания: ${count}`,
};
