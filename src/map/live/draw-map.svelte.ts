/** Makes the map in its element once, and keeps it up to date until the element is removed. */
import { tick, untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Messages } from '../../i18n/messages';
import type { AppState } from '../../state/app-state.svelte';
import type { Reader } from '../../state/reader.svelte';
import { breath } from '../../breath';
import type { StyleFiles } from '../style/build-style';
import { sharedStyle } from '../style/shared-style';
import type { AtlasMap } from './atlas-map';
import { CameraOfView } from './camera-of-view';
import { loadMap } from './load-map';
import { mapCallbacks } from './map-callbacks';
import type { FramedWords } from './free-area';
import type { InsidePage } from './inside-page';
import type { ShownOnMap } from './shown-on-map.svelte';
import type { PictureOrMap } from './picture-or-map.svelte';
import { storyWords } from './story-words';

interface MapOfPage {
  readonly app: AppState;
  readonly reader: Reader;
  readonly t: Messages;
  readonly files: StyleFiles;
  readonly shown: ShownOnMap;
  readonly stage: PictureOrMap;
  /** Where the map stands inside another page. */
  readonly inside: InsidePage | null;
}

export function drawMap({
  app,
  reader,
  t,
  files,
  shown,
  stage,
  inside,
}: MapOfPage): Attachment<HTMLElement> {
  const stop = (trouble: 'no-webgl' | 'not-loaded' | 'given-up') => {
    stage.fail();
    app.reportMapTrouble(trouble);
  };
  return (container) => {
    let map: AtlasMap | null = $state.raw(null);
    let gone = false;
    const giveUp = () => {
      const given = map;
      map = null;
      delete window.corridorAtlas;
      stop('given-up');
      // In a later task, because MapLibre is still handling the event of the lost context.
      void tick().then(() => given?.remove());
    };
    const make = async ({ createMap }: typeof import('./create-map')) => {
      // Three pieces of work instead of one: the page, the style, the map.
      await breath();
      sharedStyle(app.catalog, files, t);
      await breath();
      if (gone) return;
      const callbacks = mapCallbacks({ app, reader, shown, stage }, giveUp);
      const gestures = inside?.gestures ?? null;
      const of = { catalog: app.catalog, files, t, callbacks, gestures };
      map = untrack(() => createMap(container, { ...of, first: shown.parameters }));
      window.corridorAtlas = map;
    };
    const loading = loadMap();
    if (!loading) return stop('no-webgl');
    loading.then(make).catch((error: unknown) => {
      stop('not-loaded');
      throw error;
    });
    $effect(() => map?.guest(inside?.layer() ?? null));
    followReader(
      () => map,
      shown,
      () => storyWords(app, t),
    );
    return () => {
      gone = true;
      map?.remove();
      delete window.corridorAtlas;
    };
  };
}

/** In effects of their own, so that a change of the view does not make the map again. */
function followReader(
  current: () => AtlasMap | null,
  shown: ShownOnMap,
  words: () => FramedWords | null,
): void {
  const isOfAddress = location.hash.startsWith('#map=');
  const camera = new CameraOfView(
    isOfAddress,
    untrack(() => shown.target),
  );
  $effect(() => current()?.apply(shown.parameters));
  $effect(() => camera.frame(current(), shown.box, () => untrack(words)));
  $effect(() => camera.reveal(current(), shown.target, shown.isClicked));
}
