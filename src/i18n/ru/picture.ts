import type { PictureWords } from '../picture-words';

export const picture: PictureWords = {
  preview: 'Предварительный просмотр',
  titleField: 'Заголовок',
  colours: 'Цвета',
  light: 'светлые',
  dark: 'тёмные',
  size: (width, height) => `Размер при 1×: ${width} × ${height} пикселей.`,
  wait: 'Изображение рисуется…',
  notMade: 'Не удалось создать изображение.',
  saved: (file) => `Сохранено: ${file}`,
  film: {
    title: 'Ход времени в виде фильма',
    first: 'Первый день',
    last: 'Последний день',
    speed: 'Скорость',
    speeds: { month: '1 месяц/с', quarter: '3 месяца/с', year: '1 год/с' },
    lasts: (seconds) =>
      `Фильм длится ${seconds} с и записывается во время показа. Если открыта другая вкладка, запись ждёт.`,
    tooLong: (seconds) =>
      `Фильм может длиться не больше ${seconds} с. Выберите меньше дней или более высокую скорость.`,
    backwards: 'Последний день должен быть позже первого.',
    make: 'Создать фильм',
    cancel: 'Отменить',
    drawing: (percent) => `Рисуются карты: ${percent}`,
    recording: (percent) => `Идёт запись: ${percent}`,
    cancelled: 'Отменено. Ничего не сохранено.',
    cannot:
      'Этот браузер не может записать фильм. Текущие версии Chrome, Edge, Firefox и Safari могут.',
    notMade: 'Не удалось создать фильм.',
  },
};
