import type { EmbedWords } from '../embed-words';

export const embed: EmbedWords = {
  title: 'Intégrer',
  help: 'La carte de cette vue pour une autre page web. La page qui l’entoure continue de défiler avec la molette.',
  form: 'Forme',
  forms: {
    iframe: 'Cadre (iframe)',
    element: 'Élément, un seul fichier de script',
    oembed: 'oEmbed (en JSON)',
  },
  size: 'Taille',
  wholeWidth: 'Toute la largeur',
  keepCamera: 'Garder la partie de la carte affichée maintenant',
  code: 'Code à intégrer',
  copyCode: 'Copier le code',
  policy: (directives) =>
    `Une page dotée d’une politique de sécurité du contenu doit autoriser ceci\u00a0: ${directives}`,
  ownArticle:
    'Votre article reste dans ce navigateur\u00a0: le cadre montre la carte sans lui. Enregistrez son fichier de projet, placez-le à côté de votre page et nommez-le «\u00a0src\u00a0» dans l’élément.',
  publish: {
    title: 'Publier',
    help: 'Une page web à part pour tout hébergement statique\u00a0: cet article avec ses liens, la carte, les données et les polices. Son fichier de projet s’ouvre dans toute copie de l’atlas, pour que quelqu’un d’autre puisse continuer.',
    download: 'Télécharger comme page web (zip)',
    making: 'La page web est en préparation.',
    done: 'La page web est enregistrée.',
    failed: 'La page web n’a pas pu être créée\u00a0: un fichier de l’atlas n’est pas arrivé.',
  },
};
