import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { eventThatChanged } from '../../src/catalog/event-that-changed';
import { datedEvents } from '../../src/catalog/events-around';
import { englishName } from '../../src/catalog/naming';
import EventView from '../../src/panels/time/EventView.svelte';
import { AppState } from '../../src/state/app-state.svelte';
import { Library } from '../../src/state/library.svelte';
import { Reader } from '../../src/state/reader.svelte';
import { catalog } from '../fixtures';
import { en } from '../words';
import InAtlas from './InAtlas.svelte';

function card(id: string, search = `?event=${id}`): string {
  const app = new AppState(catalog, search);
  const atlas = {
    ...{ app, t: en, reader: new Reader(app, new Library()), world: '', rules: '' },
    nameOf: englishName,
    foreign: (lang = 'en') => (lang === 'en' ? undefined : lang),
  };
  const props = { atlas, component: EventView, props: { id } };
  return render(InAtlas as never, { props } as never).body.replace(/<!--[\s\S]*?-->/g, '');
}

const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the card of an event', () => {
  it('says when, what and where, who says so, and what changed', () => {
    const page = words(card('event-e033'));
    expect(page).toContain('26 August 2022');
    expect(page).toContain('Azerbaijani army enters the town of Berdzor / Lachin');
    for (const place of ['Berdzor / Lachin', 'Aghavno / Zabukh', 'Sus'])
      expect(page).toContain(place);
    expect(page).toMatch(/Who says so .*(Armenian|Azerbaijani)/);
    expect(page).toContain('Azerbaijan · ');
    expect(page).toContain('Previous event: 3 August 2022, Fighting on the heights');
    expect(page).toContain('Next event: 27 August 2022, Conference in town');
  });

  it('has for every event its words, each of its sources and the records that begin with it', () => {
    const begunBy = catalog.control.map((record) => eventThatChanged(catalog, record)?.id);
    for (const event of datedEvents(catalog)) {
      const html = card(event.id);
      expect(words(html), event.id).toContain(event.text.replaceAll('&', '&amp;'));
      for (const id of event.citations) {
        const { url } = catalog.citationById[id] ?? {};
        if (url) expect(html, event.id).toContain(url.replaceAll('&', '&amp;'));
      }
      const changed = catalog.control.filter((_, at) => begunBy[at] === event.id);
      for (const { of } of changed) expect(html, event.id).toContain(`?place=${of}`);
      if (changed.length === 0) expect(words(html)).toContain('ties no change of hands to it');
    }
  });

  it('has the number of the map on its day, and a way to a day that shows it from any other', () => {
    expect(card('event-e034')).toContain('aria-label="Number 2 on the map"');
    const elsewhere = card('event-e034', '?event=event-e034&date=2010-01-01');
    expect(elsewhere).not.toContain('on the map"');
    expect(words(elsewhere)).toContain('Show the map of 27 August 2022');
    expect(words(card('event-e063'))).toContain('at no place that this map draws');
  });

  it('says of an event that the record lacks that there is none', () => {
    expect(words(card('event-x999'))).toContain('The record has no event called “event-x999”.');
  });
});
