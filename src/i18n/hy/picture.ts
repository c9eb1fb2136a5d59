import type { PictureWords } from '../picture-words';

export const picture: PictureWords = {
  preview: 'Պատկերի նախադիտում',
  titleField: 'Վերնագիր',
  colours: 'Գույներ',
  light: 'բաց',
  dark: 'մուգ',
  size: (width, height) => `Չափը 1× դեպքում՝ ${width} × ${height} պիքսել։`,
  wait: 'Պատկերը գծվում է…',
  notMade: 'Չհաջողվեց ստեղծել պատկերը։',
  saved: (file) => `Պահպանվեց՝ ${file}`,
  film: {
    title: 'Ժամանակի ընթացքը որպես ֆիլմ',
    first: 'Առաջին օրը',
    last: 'Վերջին օրը',
    speed: 'Արագություն',
    speeds: { month: '1 ամիս/վ', quarter: '3 ամիս/վ', year: '1 տարի/վ' },
    lasts: (seconds) =>
      `Ֆիլմը տևում է ${seconds} վ և տեսագրվում է ցուցադրվելիս։ Եթե բաց է մեկ այլ ներդիր, այն սպասում է։`,
    tooLong: (seconds) =>
      `Ֆիլմը կարող է տևել առավելագույնը ${seconds} վ։ Ընտրեք ավելի քիչ օրեր կամ ավելի մեծ արագություն։`,
    backwards: 'Վերջին օրը պետք է լինի առաջինից հետո։',
    make: 'Ստեղծել ֆիլմը',
    cancel: 'Չեղարկել',
    drawing: (percent) => `Գծվում են քարտեզները՝ ${percent}`,
    recording: (percent) => `Տեսագրվում է՝ ${percent}`,
    cancelled: 'Չեղարկված է։ Ոչինչ չի պահպանվել։',
    cannot:
      'Այս զննարկիչը չի կարող տեսագրել ֆիլմ։ Chrome, Edge, Firefox և Safari զննարկիչների ներկայիս տարբերակները կարող են։',
    notMade: 'Չհաջողվեց ստեղծել ֆիլմը։',
  },
};
