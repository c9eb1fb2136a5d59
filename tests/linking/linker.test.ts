import { describe, expect, it } from 'vitest';
import type { LinkLanguage } from '../../src/linking/languages';
import { linked, linker, roles } from './the-linker';

type Row = readonly [LinkLanguage, string, readonly string[]];

describe('linking a name in the form that its sentence gives it', () => {
  const rows: readonly Row[] = [
    ['ru', 'Из Шуши через Шушу поехали к Шуше.', ['Шуши', 'Шушу', 'Шуше']],
    ['ru', 'Жители Степанакерта ушли в Горис.', ['Степанакерта', 'Горис']],
    ['ru', 'Встречались в Ереване, потом под Москвой.', ['Ереване', 'Москвой']],
    ['ru', 'Обсуждали карабахский вопрос и шушинскую встречу.', ['карабахский', 'шушинскую']],
    ['hy', 'Շուշիում և Մարտունուց դեպի Բաքվի ճանապարհ։', ['Շուշիում', 'Մարտունուց', 'Բաքվի']],
    ['hy', 'Հադրութից եկան Երեւան, ապա Երևանով անցան։', ['Հադրութից', 'Երեւան', 'Երևանով']],
    ['hy', 'Ի՞նչ կա Շուշիո՛ւմ։', ['Շուշիո՛ւմ']],
    [
      'az',
      'Xankəndində qalıb, Laçından keçib, Bakıya çatıb.',
      ['Xankəndində', 'Laçından', 'Bakıya'],
    ],
    ['az', 'Şuşadakı məktəb Ağdamın yaxınlığındadır.', ['Şuşadakı', 'Ağdamın']],
    ['tr', "Şuşa'da kaldı, Bakü’ye döndü, Hankendi'nde durdu.", ['Şuşa', 'Bakü', 'Hankendi']],
    ['es', 'De Ereván a Bakú por el corredor de Lachín.', ['Ereván', 'Bakú', 'corredor de Lachín']],
    ['fr', 'D’Askeran à Chouchi, puis vers l’Arménie.', ['Askeran', 'Chouchi', 'Arménie']],
    [
      'en',
      'From Goris to Shushi and on to the Sarsang reservoir.',
      ['Goris', 'Shushi', 'Sarsang reservoir'],
    ],
  ];
  it.each(rows)('%s: %s', (language, text, surfaces) => {
    expect(linker.link(text, language).map(({ surface }) => surface)).toEqual(surfaces);
  });

  it('reads capitals, missing accents, decomposed accents and odd spaces alike', () => {
    expect(linked('SHUSHI CLOSED: GORİS OPEN', 'en')).toEqual([
      'SHUSHI > shusha-shushi',
      'GORİS > goris',
    ]);
    expect(linked('En Erevan y en Ereva\u0301n.', 'es')).toEqual([
      'Erevan > yerevan',
      'Ereva\u0301n > yerevan',
    ]);
    expect(linked('le Haut\u2011Karabakh et le corridor\u00a0de Latchine', 'fr')).toEqual([
      'Haut\u2011Karabakh > nagorno-karabakh',
      'corridor\u00a0de Latchine > lachin-corridor',
    ]);
  });

  it('lets no sign of the layout join two names or become part of one', () => {
    expect(linked('Armenia & Azerbaijan signed, and a convoy left Goris & Shushi.', 'en')).toEqual([
      'Armenia > armenia',
      'Azerbaijan > azerbaijan',
      'Goris > goris',
      'Shushi > shusha-shushi',
    ]);
    expect(linked('Армения & Азербайджан подписали.', 'ru')).toHaveLength(2);
    expect(linked('Goris\tLachin\nThe Lachin corridor¹ and the Lachin corridor12.', 'en')).toEqual([
      'Goris > goris',
      'Lachin > berdzor-lachin',
      'Lachin corridor > lachin-corridor',
      'Lachin corridor > lachin-corridor',
    ]);
    expect(linked('He works for Smith & Goris Ltd.', 'en')).toEqual([]);
  });

  it('reads on where a hyphen parts a name at the end of a line, and joins no two names', () => {
    expect(linked('From Stepana-\nkert to Go-\r\n  ris.', 'en')).toEqual([
      'Stepana-\nkert > khankendi-stepanakert',
      'Go-\r\n  ris > goris',
    ]);
    expect(linked('Жители Степана-\nкерта.', 'ru')).toEqual([
      'Степана-\nкерта > khankendi-stepanakert',
    ]);
    // A name that has a hyphen keeps it; an empty line, a capital and a sign of thought part words.
    expect(linked('In Rostov-\non-Don.', 'en')).toEqual(['Rostov-\non-Don > rostov-on-don']);
    expect(linked('A Go-\n\nris. A Go-\nRis. A Go - ris.', 'en')).toEqual([]);
    expect(linked('The Goris-\nbased paper.', 'en')).toEqual(['Goris > goris']);
  });

  it('finds a Russian name of an adjective and a noun without its capital, as a whole', () => {
    expect(linked('Движение по лачинскому коридору открыто.', 'ru')).toEqual([
      'лачинскому коридору > lachin-corridor',
    ]);
    expect(linked('Закрыт лачинский коридор.', 'ru')).toEqual([
      'лачинский коридор > lachin-corridor',
    ]);
  });

  it('hears no sign of direction or width within a name, and takes every space for one', () => {
    for (const sign of ['\u200e', '\u200f', '\u061c', '\ufeff', '\u00ad', '\u200b'])
      expect(linked(`To Shu${sign}shi.`, 'en')).toEqual([`Shu${sign}shi > shusha-shushi`]);
    for (const space of ['\u2009', '\u3000', '\u2004', '\u205f', '\u2028', '\u00a0'])
      expect(linked(`The Lachin${space}corridor.`, 'en')).toEqual([
        `Lachin${space}corridor > lachin-corridor`,
      ]);
  });

  it('takes three capitals within small letters for an abbreviation', () => {
    expect(linked('The crew sent an SOS; the text is encoded in TEI.', 'en')).toEqual([]);
    expect(linked('Members of the TUG met in TOG hall in the UAE.', 'en')).toEqual([
      'UAE > united-arab-emirates',
    ]);
    expect(linked('TUG AND SHUSHI', 'en')).toEqual(['TUG > tugh', 'SHUSHI > shusha-shushi']);
  });

  it('knows spellings that no gazetteer lists by the habits of each language', () => {
    expect(linked('Llegaron a Jtsaberd y a Joyavend.', 'es')).toEqual([
      'Jtsaberd > chaylaggala-khtsaberd',
      'Joyavend > khojavend-martuni',
    ]);
    expect(linked('Խաղաղապահները եկան Խոջավենդ։', 'hy')).toEqual(['Խոջավենդ > khojavend-martuni']);
  });

  it('takes the names of both communities, and no everyday word that is written like one', () => {
    expect(linked('Karvaçar ve Kelbecer aynı yerdir.', 'tr')).toEqual([
      'Karvaçar > kalbajar-karvachar',
      'Kelbecer > kalbajar-karvachar',
    ]);
    expect(linked('Dün Ziyaret Dağı dumanlıydı.', 'tr')).toEqual([
      'Ziyaret Dağı > dizapayt-ziyarat',
    ]);
    expect(linked('Бои шли у Акны.', 'ru')).toEqual(['Акны > aghdam-akna']);
    expect(linked('Акне — болезнь кожи. Зиярат совершают раз в год.', 'ru')).toEqual([]);
    expect(linked('Hanlık 1822’de kaldırıldı.', 'tr')).toEqual([]);
  });
});

describe('the longest name', () => {
  it('is the corridor, the district, the airport or the lake, not the town in it', () => {
    expect(linked('в Лачинском коридоре', 'ru')).toEqual(['Лачинском коридоре > lachin-corridor']);
    expect(linked('el distrito de Kelbajar', 'es')).toEqual([
      'distrito de Kelbajar > district-kalbajar',
    ]);
    expect(linked("Füzuli Havalimanı'na indi", 'tr')).toEqual([
      'Füzuli Havalimanı > airport-fuzuli',
    ]);
    expect(linked('Göyçə gölünə baxır', 'az')).toEqual(['Göyçə gölünə > lake-sevan']);
  });

  it('leaves out a generic word where the bare name is the same place', () => {
    expect(linked('the Ghazanchetsots Cathedral in the city of Shusha', 'en')).toEqual([
      'Ghazanchetsots > ghazanchetsots',
      'Shusha > shusha-shushi',
    ]);
  });

  it('never takes a name out of a longer word', () => {
    expect(linked('Shushan, Gorisova, Bakunin and the ambassador assadly', 'en')).toEqual([]);
    expect(linked('Горисова и Дадиванов', 'ru')).toEqual([]);
    expect(linked('Cəbrayılov və Şuşalı', 'az')).toEqual([]);
  });
});

describe('names side by side', () => {
  it('are both linked where a slash stands between them', () => {
    expect(linked('Clashes in Berdzor / Lachin and in Shusha / Shushi.', 'en')).toEqual([
      'Berdzor > berdzor-lachin',
      'Lachin > berdzor-lachin',
      'Shusha > shusha-shushi',
      'Shushi > shusha-shushi',
    ]);
  });

  it('stay apart where a line ends between them', () => {
    expect(linked('Talks on Lachin\nBaku said it would answer.', 'en')).toEqual([
      'Lachin > berdzor-lachin',
      'Baku > baku',
    ]);
    expect(linked('* Shusha\n* Lachin\n* Hadrut', 'en')).toHaveLength(3);
    expect(linked('along the Lachin\ncorridor', 'en')).toEqual([
      'Lachin\ncorridor > lachin-corridor',
    ]);
  });

  it('may be an office and who holds it', () => {
    expect(linked('Mayor of Shusha Aydin Karimov said so.', 'en')).toEqual([
      'Shusha > shusha-shushi',
    ]);
  });
});

describe('a name of several places', () => {
  it('is the Martuni that lies near the other places of the sentence', () => {
    expect(linked('In Martuni, on Lake Sevan, schools closed.', 'en')).toContain(
      'Martuni > martuni-armenia',
    );
    expect(linked('From Askeran they drove to Martuni.', 'en')).toContain(
      'Martuni > khojavend-martuni',
    );
  });

  it('is the country Georgia beside Tbilisi and the state beside Atlanta', () => {
    expect(linked('Georgia offered Tbilisi for the talks.', 'en')).toContain('Georgia > georgia');
    expect(linked('She was born in Atlanta, Georgia.', 'en')).toContain('Georgia > georgia-us');
  });

  it('is no place of the atlas where another state or province stands behind it', () => {
    expect(linked('He lives in Paris, Texas.', 'en')).toEqual(['Texas > texas']);
    expect(linked('A student from Moscow, Idaho, wrote.', 'en')).toEqual([]);
    expect(linked('She moved to Lebanon, New Hampshire.', 'en')).toEqual([]);
    expect(linked('Vive en París (Texas).', 'es')).toEqual(['Texas > texas']);
    expect(linked('Moscow, Washington and London agreed.', 'en')).toHaveLength(3);
    expect(linked('He flew from Boston, Massachusetts.', 'en')).toContain('Boston > boston');
  });

  it('is a town where its own district stands behind it', () => {
    expect(linked('Бои шли в Шуше, Шушинский район.', 'ru')).toEqual([
      'Шуше > shusha-shushi',
      'Шушинский район > district-shusha',
    ]);
    expect(linked('Шушинский и Лачинский районы', 'ru')[0]).toBe('Шушинский > district-shusha');
  });

  it('is a district where only the sentence says so', () => {
    expect(linked('los distritos de Agdam, Fuzuli y Lachin', 'es')).toEqual([
      'Agdam > district-aghdam',
      'Fuzuli > district-fuzuli',
      'Lachin > district-lachin',
    ]);
    expect(linked('Cəbrayıl və Füzuli rayonlarında mina var.', 'az')).toEqual([
      'Cəbrayıl > district-jabrayil',
      'Füzuli > district-fuzuli',
    ]);
    expect(linked('перешёл Агдамский район, затем Кельбаджарский и Лачинский', 'ru')).toEqual([
      'Агдамский район > district-aghdam',
      'Кельбаджарский > district-kalbajar',
      'Лачинский > district-lachin',
    ]);
  });

  it('keeps Shushikend, Khankendi and Shushenskoye apart from Shusha', () => {
    expect(linked('из Шушикенда, а не из Шуши', 'ru')).toEqual([
      'Шушикенда > shushakand-shosh',
      'Шуши > shusha-shushi',
    ]);
    expect(linked('в селе Шушенское', 'ru')).toEqual(['Шушенское > shushenskoye']);
  });
});

describe('a name that is no place', () => {
  const rows: readonly (readonly [LinkLanguage, string])[] = [
    ['en', 'The Minsk Group met the editors of The Washington Post.'],
    ['es', 'Lachin Mammadov monta un caballo de Karabaj para el Grupo de Minsk.'],
    ['es', 'El Qarabağ ganó el partido con dos goles.'],
    ['fr', 'Les principes de Madrid et la déclaration d’Alma-Ata.'],
    ['ru', 'Минская группа, студенты Московского университета и клуб «Карабах».'],
    ['hy', 'Մինսկի խումբը և «Գանձասար» ակումբը լռեցին։'],
    ['az', 'Müğənni Araz Hüseynov «Qarabağ» haqqında danışdı.'],
    ['tr', 'Kapan kuran avcılar Şuşa Beyannamesi okudu; Mehmet Laçin sustu.'],
    ['en', 'She ate a Paris bun in the Jordan Arcade with Georgia Lincoln.'],
    ['es', 'La sala de la calle Berlín abre hoy.'],
  ];
  it.each(rows)('is not linked, %s: %s', (language, text) => {
    expect(linked(text, language)).toEqual([]);
  });

  it('is a place all the same beside a day or an office', () => {
    expect(
      linked('Talks with Baku Monday; Azerbaijan President Aliyev flew to Ganja.', 'en'),
    ).toEqual(['Baku > baku', 'Azerbaijan > azerbaijan', 'Ganja > ganja']);
  });

  it('is linked again where the sentence says that it is one', () => {
    expect(linked('Ankara’dan Karabağ’a giden yol', 'tr')).toEqual([
      'Ankara > ankara',
      'Karabağ > karabakh',
    ]);
    expect(linked('El partido se jugó en Barcelona.', 'es')).toEqual(['Barcelona > barcelona']);
  });
});

describe('the role of a mention', () => {
  const rows: readonly (readonly [LinkLanguage, string, readonly string[]])[] = [
    ['en', 'Baku said that it would answer.', ['actor']],
    ['en', 'The ambassador of France travelled to Shusha.', ['adjective', 'location']],
    ['es', 'El embajador de Rusia en Bakú visitó Shushi.', ['adjective', 'location', 'location']],
    ['es', 'Vecinos de Karvachar hablaron con medios de Ereván.', ['location', 'adjective']],
    ['fr', 'La France et l’Arménie ont refusé.', ['actor', 'actor']],
    ['ru', 'Посол России поднялся в Шушу, Ереван промолчал.', ['adjective', 'location', 'actor']],
    [
      'hy',
      'Ֆրանսիայի և ԱՄՆ-ի դեսպանները մեկնեցին Երևանից։',
      ['adjective', 'adjective', 'location'],
    ],
    [
      'az',
      'Rusiya sülhməramlıları Şuşada dayanıb, Bakı bunu bildirib.',
      ['adjective', 'location', 'actor'],
    ],
    ['tr', 'Fransa ve ABD büyükelçileri Bakü’ye gitti.', ['adjective', 'adjective', 'location']],
  ];
  it.each(rows)('%s: %s', (language, text, expected) => {
    expect(roles(text, language)).toEqual(expected);
  });
});

describe('the language of a paragraph', () => {
  it('is guessed where nobody gives it, paragraph by paragraph', () => {
    const text = 'Vecinos de Shushi.\n\nВ Шуше тихо.\n\nŞuşada sakitlikdir, bildirib rəsmilər.';
    expect(linker.link(text).map(({ surface }) => surface)).toEqual(['Shushi', 'Шуше', 'Şuşada']);
  });
});
