/** Views that are loaded, with their words, when a reader first opens them. */
import type { Language } from '../../i18n/languages';
import { once } from '../shared/once';

interface Wordy {
  readonly loadWords: (language: Language) => Promise<void>;
}

export function laterViews(language: Language) {
  const withWords = async <View extends Wordy>(loading: Promise<View>): Promise<View> => {
    const view = await loading;
    await view.loadWords(language);
    return view;
  };
  return {
    ask: once(() => withWords(import('../ask/AskView.svelte'))),
    read: once(() => withWords(import('../read/ReadView.svelte'))),
    ownArticle: once(() => withWords(import('../read/OwnArticleView.svelte'))),
    data: once(() => withWords(import('../own/AddDataView.svelte'))),
    archive: once(() => withWords(import('../archive/ArchiveView.svelte'))),
    archiveTrack: once(() => withWords(import('../archive/ArchiveTrack.svelte'))),
    own: once(() => withWords(import('../own/OwnView.svelte'))),
    picture: once(() => withWords(import('../share/picture/PictureView.svelte'))),
    reports: once(() => withWords(import('../reports/ReportsView.svelte'))),
    compare: once(() => import('../time/CompareView.svelte')),
    event: once(() => import('../time/EventView.svelte')),
    charts: once(() => import('../time/charts/ChartsView.svelte')),
    story: once(() => import('../time/StoryView.svelte')),
    share: once(() => withWords(import('../share/ShareView.svelte'))),
    background: once(() => withWords(import('../background/BackgroundForm.svelte'))),
    backgroundOrigin: once(() => withWords(import('../background/BackgroundOrigin.svelte'))),
    sourcesIntro: once(() => withWords(import('../background/SourcesIntro.svelte'))),
    otherVersion: once(() => withWords(import('../share/OtherVersion.svelte'))),
  };
}
