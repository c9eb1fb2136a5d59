import type { ManyWords } from '../many-words';

export const many: ManyWords = {
  heading: 'Կարդալ միանգամից շատ ֆայլեր',
  hint: (most) =>
    `Ընտրեք պանակ կամ մինչև ${most} ֆայլ։ Յուրաքանչյուրը կդառնա ձեր հոդվածն այս զննարկիչում։`,
  folder: 'Ընտրել պանակ',
  files: 'Ընտրել ֆայլեր',
  tooMany: (count, most) =>
    `Ֆայլերի թիվը՝ ${count}։ Էջը միանգամից կարդում է մինչև ${most}։ «atlas archive» հրամանը կարդում է ցանկացած քանակ (docs/archive.md)։`,
  progress: (done, all) => `Կարդացված է՝ ${done} / ${all}`,
  stop: 'Կանգնեցնել',
  done: (count) => `Կարդացված հոդվածներ՝ ${count}։`,
  others: (count) => `Տեքստ չեն և բաց են թողնված՝ ${count}։`,
  notRead: (count) => `Չկարդացված՝ ${count}։`,
  search: 'Բառեր հոդվածներում',
  place: 'Տեղ',
  publisher: 'Լրատվամիջոց',
  language: 'Լեզու',
  any: 'Բոլորը',
  shown: (shown, all) => `Ցուցադրված է՝ ${shown} / ${all}`,
  title: 'Վերնագիր',
  published: 'Օր',
  mentions: 'Հիշատակումներ',
  sortBy: (column) => `Դասավորել՝ ${column}`,
  more: (count) => `Ցույց տալ ևս՝ ${count}`,
  none: 'Տեքստային ֆայլ չի ընտրվել։',
};
