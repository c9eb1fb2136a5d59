/**
 * Sentences of invented articles: `{a}` and `{b}` are names of places, as a subject, in apposition
 * or before a colon, so that they need no ending; `{n}` is a number from 11 to 19, which takes one
 * plural in all seven languages. They tell of weather, buses, books and bread, and of no one's
 * deeds.
 */
import type { LinkLanguage } from '../../../src/linking/languages';

type List = readonly [string, ...string[]];

export interface Sentences {
  /** Stands before the title and before the name of the publisher. */
  readonly mark: string;
  /** The first sentence of each article. */
  readonly notice: string;
  readonly places: List;
  readonly others: List;
}

export const sentences: Readonly<Record<LinkLanguage, Sentences>> = {
  en: {
    mark: 'Invented example',
    notice: 'This article is invented to try an archive; nothing in it happened.',
    places: [
      '{a} had {n} degrees at noon.',
      'The bus from {a} to {b} takes {n} minutes.',
      '{a} opened a library with {n} seats.',
      'In {a} the market sold {n} sacks of apples.',
      '{a} and {b} share a timetable of {n} buses.',
    ],
    others: [
      'The librarian counted {n} new books and put them on the lower shelf, where children read.',
      'The baker wrote that {n} loaves were enough for a quiet morning with little wind.',
      'A class of {n} pupils drew the clouds and gave each of them a number.',
      'The timetable has {n} lines, and the last one is for the school bus.',
      'Rain is expected in the evening, and {n} degrees after sunset.',
    ],
  },
  es: {
    mark: 'Ejemplo inventado',
    notice: 'Este artículo es inventado para probar un archivo; nada de lo que cuenta ocurrió.',
    places: [
      '{a} tuvo {n} grados a mediodía.',
      'Autobús {a} – {b}: el viaje dura {n} minutos.',
      '{a} abrió una biblioteca con {n} asientos.',
      'En el mercado ({a}) se vendieron {n} sacos de manzanas.',
      '{a} y {b} comparten un horario de {n} autobuses.',
    ],
    others: [
      'La bibliotecaria contó {n} libros nuevos y los puso en el estante bajo, donde leen los niños.',
      'El panadero escribió que {n} panes bastan para una mañana tranquila y sin viento.',
      'Una clase de {n} alumnos dibujó las nubes y dio un número a cada una.',
      'El horario tiene {n} líneas, y la última es la del autobús escolar.',
      'Se espera lluvia por la tarde, y {n} grados después de la puesta del sol.',
    ],
  },
  fr: {
    mark: 'Exemple inventé',
    notice:
      'Cet article est inventé pour essayer une archive ; rien de ce qu’il raconte n’a eu lieu.',
    places: [
      '{a} : il faisait {n} degrés à midi.',
      'Le bus {a} – {b} met {n} minutes.',
      '{a} : une bibliothèque de {n} places a ouvert.',
      'Au marché ({a}), {n} sacs de pommes ont été vendus.',
      '{a} et {b} partagent un horaire de {n} autobus.',
    ],
    others: [
      'La bibliothécaire a compté {n} livres neufs et les a rangés en bas, là où lisent les enfants.',
      'Le boulanger a écrit que {n} pains suffisent pour une matinée calme et sans vent.',
      'Une classe de {n} élèves a dessiné les nuages et donné un numéro à chacun.',
      'L’horaire compte {n} lignes, et la dernière est celle du bus scolaire.',
      'De la pluie est attendue le soir, et {n} degrés après le coucher du soleil.',
    ],
  },
  ru: {
    mark: 'Вымышленный пример',
    notice: 'Эта статья выдумана, чтобы испытать архив; ничего из рассказанного в ней не было.',
    places: [
      '{a}: в полдень было {n} градусов.',
      'Автобус {a} – {b} идёт {n} минут.',
      '{a}: открылась библиотека на {n} мест.',
      'На рынке ({a}) продали {n} мешков яблок.',
      '{a} и {b}: общее расписание на {n} автобусов.',
    ],
    others: [
      'Библиотекарь насчитал {n} новых книг и поставил их на нижнюю полку, где читают дети.',
      'Пекарь написал, что {n} буханок хватает на тихое утро без ветра.',
      'Класс, в котором {n} учеников, нарисовал облака и дал каждому номер.',
      'В расписании {n} строк, и последняя отведена школьному автобусу.',
      'Вечером ожидается дождь, а после захода солнца {n} градусов.',
    ],
  },
  hy: {
    mark: 'Հորինված օրինակ',
    notice: 'Այս հոդվածը հորինված է արխիվը փորձելու համար. այստեղ պատմվածից ոչինչ տեղի չի ունեցել։',
    places: [
      '{a}. կեսօրին {n} աստիճան էր։',
      '{a} – {b} ավտոբուսը ճանապարհին է {n} րոպե։',
      '{a}. բացվեց {n} տեղանոց գրադարան։',
      'Շուկայում ({a}) վաճառվեց {n} պարկ խնձոր։',
      '{a} և {b}. ընդհանուր չվացուցակ {n} ավտոբուսի համար։',
    ],
    others: [
      'Գրադարանավարը հաշվեց {n} նոր գիրք և դրեց ներքևի դարակին, որտեղ կարդում են երեխաները։',
      'Հացթուխը գրեց, որ {n} հացը բավական է հանգիստ և անքամի առավոտի համար։',
      'Դասարանի {n} աշակերտ նկարեց ամպերը և ամեն մեկին համար տվեց։',
      'Չվացուցակն ունի {n} տող, և վերջինը դպրոցական ավտոբուսինն է։',
      'Երեկոյան սպասվում է անձրև, իսկ մայրամուտից հետո՝ {n} աստիճան։',
    ],
  },
  az: {
    mark: 'Uydurma nümunə',
    notice: 'Bu məqalə arxivi sınamaq üçün uydurulub; burada danışılanların heç biri olmayıb.',
    places: [
      '{a}: günorta {n} dərəcə idi.',
      '{a} – {b} avtobusu {n} dəqiqə yol gedir.',
      '{a}: {n} yerlik kitabxana açıldı.',
      'Bazarda ({a}) {n} kisə alma satıldı.',
      '{a} və {b}: {n} avtobus üçün ümumi cədvəl.',
    ],
    others: [
      'Kitabxanaçı {n} yeni kitab saydı və onları uşaqların oxuduğu aşağı rəfə qoydu.',
      'Çörəkçi yazdı ki, sakit və küləksiz səhər üçün {n} çörək kifayətdir.',
      'Sinifdəki {n} şagird buludların şəklini çəkdi və hər birinə nömrə verdi.',
      'Cədvəldə {n} sətir var və sonuncusu məktəb avtobusunundur.',
      'Axşam yağış, gün batandan sonra isə {n} dərəcə gözlənilir.',
    ],
  },
  tr: {
    mark: 'Uydurma örnek',
    notice: 'Bu yazı bir arşivi denemek için uyduruldu; anlattıklarının hiçbiri olmadı.',
    places: [
      '{a}: öğlen hava {n} dereceydi.',
      '{a} – {b} otobüsü {n} dakika sürüyor.',
      '{a}: {n} kişilik bir kütüphane açıldı.',
      'Pazarda ({a}) {n} çuval elma satıldı.',
      '{a} ve {b}: {n} otobüs için ortak bir tarife.',
    ],
    others: [
      'Kütüphaneci {n} yeni kitap saydı ve onları çocukların okuduğu alt rafa koydu.',
      'Fırıncı, rüzgârsız ve sakin bir sabah için {n} ekmeğin yettiğini yazdı.',
      'Sınıftaki {n} öğrenci bulutları çizdi ve her birine bir numara verdi.',
      'Tarifede {n} satır var ve sonuncusu okul otobüsünün.',
      'Akşam yağmur, gün battıktan sonra ise {n} derece bekleniyor.',
    ],
  },
};
