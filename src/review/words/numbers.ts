/** Small numbers in words, as texts write them before a unit. */
import type { LinkLanguage } from '../../linking/languages';

/** From 1 to 20, then the tens to 100; the forms of one number are separated by `|`. */
const inOrder: Readonly<Record<LinkLanguage, string>> = {
  en: 'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred',
  es: 'un, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, dieciséis, diecisiete, dieciocho, diecinueve, veinte, treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa, cien',
  fr: 'un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, dix-sept, dix-huit, dix-neuf, vingt, trente, quarante, cinquante, soixante, soixante-dix, quatre-vingts, quatre-vingt-dix, cent',
  ru: 'один, два|двух, три|трёх|трех, четыре|четырёх|четырех, пять|пяти, шесть|шести, семь|семи, восемь|восьми, девять|девяти, десять|десяти, одиннадцать|одиннадцати, двенадцать|двенадцати, тринадцать|тринадцати, четырнадцать|четырнадцати, пятнадцать|пятнадцати, шестнадцать|шестнадцати, семнадцать|семнадцати, восемнадцать|восемнадцати, девятнадцать|девятнадцати, двадцать|двадцати, тридцать|тридцати, сорок|сорока, пятьдесят|пятидесяти, шестьдесят|шестидесяти, семьдесят|семидесяти, восемьдесят|восьмидесяти, девяносто, сто|ста',
  hy: 'մեկ, երկու, երեք, չորս, հինգ, վեց, յոթ, ութ, ինը, տասը, տասնմեկ, տասներկու, տասներեք, տասնչորս, տասնհինգ, տասնվեց, տասնյոթ, տասնութ, տասնինը, քսան, երեսուն, քառասուն, հիսուն, վաթսուն, յոթանասուն, ութսուն, իննսուն, հարյուր',
  az: 'bir, iki, üç, dörd, beş, altı, yeddi, səkkiz, doqquz, on, on bir, on iki, on üç, on dörd, on beş, on altı, on yeddi, on səkkiz, on doqquz, iyirmi, otuz, qırx, əlli, altmış, yetmiş, səksən, doxsan, yüz',
  tr: 'bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz, on, on bir, on iki, on üç, on dört, on beş, on altı, on yedi, on sekiz, on dokuz, yirmi, otuz, kırk, elli, altmış, yetmiş, seksen, doksan, yüz',
};

function valuesOf(words: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    words.split(', ').flatMap((forms, index) => {
      const value = index < 20 ? index + 1 : (index - 17) * 10;
      return forms.split('|').map((form) => [form, value] as const);
    }),
  );
}

/** The numbers by their words, in small letters. */
export const numberWords = Object.fromEntries(
  Object.entries(inOrder).map(([language, words]) => [language, valuesOf(words)]),
) as Readonly<Record<LinkLanguage, Readonly<Record<string, number>>>>;
