import type { EmbedWords } from '../embed-words';

export const embed: EmbedWords = {
  title: 'Incrustar',
  help: 'El mapa de esta vista para otra página web. La página que lo rodea se sigue desplazando con la rueda.',
  form: 'Forma',
  forms: {
    iframe: 'Marco (iframe)',
    element: 'Elemento, un solo archivo de script',
    oembed: 'oEmbed (en JSON)',
  },
  size: 'Tamaño',
  wholeWidth: 'Todo el ancho',
  keepCamera: 'Conservar la parte del mapa que se ve ahora',
  code: 'Código para incrustar',
  copyCode: 'Copiar el código',
  policy: (directives) =>
    `Una página con una política de seguridad de contenido tiene que permitir esto: ${directives}`,
  ownArticle:
    'Su artículo se queda en este navegador, por eso el marco muestra el mapa sin él. Guarde su archivo de proyecto, póngalo junto a su página e indíquelo como «src» en el elemento.',
  publish: {
    title: 'Publicar',
    help: 'Una página web propia para cualquier alojamiento estático: este artículo con sus enlaces, el mapa, los datos y las fuentes tipográficas. Su archivo de proyecto se abre en cualquier copia del atlas, para que otra persona pueda continuar.',
    download: 'Descargar como página web (zip)',
    making: 'Se está creando la página web.',
    done: 'La página web está guardada.',
    failed: 'No se ha podido crear la página web: falta un archivo del atlas.',
  },
};
