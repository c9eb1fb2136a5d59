import type { BackgroundWords } from '../background-words';

export const background: BackgroundWords = {
  title: 'Fond de carte',
  builtIn: {
    title: 'Terres, frontières et eaux',
    drawn: {
      land: 'terres et côtes',
      border: 'frontières',
      'border-river': 'cours d’eau frontaliers',
      lake: 'lacs et réservoirs',
      river: 'cours d’eau',
    },
  },
  kinds: {
    'built-in': 'Intégré\u00a0: personne n’est interrogé',
    openfreemap: 'Détaillé, d’OpenFreeMap',
    style: 'Votre propre style de carte',
    pmtiles: 'Votre propre fichier PMTiles',
    terrain: 'Relief\u00a0: montagnes ombrées',
  },
  address: {
    style: 'Adresse du style (version 8)',
    pmtiles: 'Adresse du fichier PMTiles',
    terrain: 'Adresse du TileJSON, ou des tuiles avec {z}, {x} et {y}',
  },
  heights: 'Codage de l’altitude dans les tuiles',
  consent: (host) =>
    `La carte s’ouvre alors sur une seconde page, qui demande à ce serveur les parties de la carte que vous regardez\u00a0: ${host}. Le serveur apprend votre adresse internet, l’adresse de ce site et quelles sont ces parties. Il ne reçoit rien de ce que vous lisez ou écrivez, et la page n’interroge pas d’autres serveurs. Votre choix reste dans ce navigateur. La page que vous voyez maintenant n’interroge jamais personne d’autre.`,
  neutral:
    'Les noms et les frontières de ce fond sont omis, car ils nommeraient et dessineraient la région comme le fait l’une des parties. L’atlas affiche les siens.',
  open: 'Ouvrir la carte avec ce fond',
  again: (host) => `L’ouvrir à nouveau avec le fond choisi\u00a0: ${host}`,
  reading: (host) => `Le fond est en cours de chargement. Son serveur\u00a0: ${host}`,
  shown: (host) => `Origine du fond\u00a0: ${host}`,
  stays: 'Le fond intégré est affiché.',
  back: 'Revenir au fond intégré',
  retry: 'Réessayer',
  allow: (hosts) => `Interroger aussi ces serveurs\u00a0: ${hosts}`,
  trouble: {
    'no-choice': () =>
      'Aucun fond n’est choisi dans ce navigateur\u00a0: personne n’est interrogé.',
    'not-kept': () =>
      'Ce navigateur ne garde rien\u00a0: la seconde page ne connaîtrait pas votre choix.',
    'not-web': (_, detail) =>
      `Un fond demande une adresse qui commence par http:// ou https://. Celle-ci n’en est pas une\u00a0: ${detail}`,
    'no-answer': (host) =>
      `Le serveur ${host} ne répond pas, ou ne se laisse pas lire par les pages d’autres sites.`,
    refused: (host, detail) => `Le serveur ${host} a répondu par l’erreur ${detail}.`,
    late: (host) => `En 20 secondes, le serveur ${host} n’a rien envoyé qui puisse être dessiné.`,
    'too-large': (host) =>
      `Le serveur ${host} a envoyé plus de 5\u00a0Mo pour la description d’une carte.`,
    'not-json': (host) =>
      `Le serveur ${host} a envoyé autre chose que du JSON, peut-être une page web.`,
    'not-style': (host) => `Le serveur ${host} a envoyé du JSON qui n’est pas un style de carte.`,
    'other-version': (host, detail) =>
      `Le style du serveur ${host} a la version ${detail}. Seule la version 8 peut être dessinée.`,
    'not-valid': (host, detail) =>
      `Le style du serveur ${host} ne respecte pas sa spécification\u00a0: ${detail}`,
    'nothing-left': (host) =>
      `Le style du serveur ${host} n’a rien à dessiner hormis des noms et des frontières.`,
    'no-tiles': (host) => `Le serveur ${host} ne dit pas où sont ses tuiles.`,
    'other-hosts': (host, detail) =>
      `Le fond du serveur ${host} a aussi besoin d’autres serveurs\u00a0: ${detail}`,
    'not-pmtiles': (host) =>
      `Le serveur ${host} a envoyé quelque chose qui n’est pas un fichier PMTiles, ou n’en est qu’une partie.`,
    'cut-off': (host) => `La réponse du serveur ${host} s’est interrompue.`,
    'no-ranges': (host) =>
      `Le serveur ${host} n’envoie pas de parties de fichier, ce dont PMTiles a besoin.`,
    'other-tiles': (host, detail) =>
      `Le fichier PMTiles du serveur ${host} a des tuiles d’un type qui ne peut pas être dessiné\u00a0: ${detail}`,
    'broken-tiles': (host) => `Les tuiles du serveur ${host} sont endommagées ou n’arrivent pas.`,
    'missed-tiles': (host) =>
      `Certaines tuiles du serveur ${host} ne sont pas arrivées. Le fond intégré apparaît à leur place.`,
  },
};
