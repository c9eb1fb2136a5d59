import type { NamedPlace } from '../../reading/named-places';
import type { ShownMention } from '../../reading/own-article';
import { dayWithin, isVague, type ShownDate } from '../../reading/shown-dates';
import { toldDateInWords } from '../../sentences/told-date';
import type { PanelContext } from '../shared/context';
import { placesById } from './place-label';
import { getWords } from './words';

/** What the links in the text of an article say, on places and on days, and where they lead. */
export class LinksInText {
  readonly #context: PanelContext;
  readonly #words = getWords();
  /** Once a place, not once a link: an article has thousands of these. */
  readonly #about = $derived.by(() =>
    placesById(this.#context, this.#context.reader.named, (place) => this.#placeAddress(place)),
  );

  constructor(context: PanelContext) {
    this.#context = context;
  }

  addressOf({ placeId }: ShownMention): string | undefined {
    return this.#about.get(placeId)?.address;
  }

  titleOf({ placeId, role, state }: ShownMention): string {
    const { t } = this.#context;
    const name = this.#about.get(placeId)?.name ?? placeId;
    return [name, t.role[role], this.#words.state[state]].join(' · ');
  }

  /** The page on the day of a date; a date that has none leads to the page as it is. */
  addressOn(date: ShownDate): string {
    const { app } = this.#context;
    return app.addressOf(app.panel, dayWithin(date, app.days) ?? undefined);
  }

  titleOn(date: ShownDate): string {
    const { told } = this.#words;
    return [
      toldDateInWords(date, this.#context.t, told),
      ...(isVague(date) && date.edtf !== null ? [told.inferred] : []),
      stateOfDate(date, this.#words),
    ].join(' · ');
  }

  #placeAddress({ id, feature, at }: NamedPlace): string {
    const { app } = this.#context;
    if (feature) return app.addressOf({ kind: 'place', id });
    const [lon = 0, lat = 0] = at;
    return app.addressOf({ kind: 'point', at: [lon, lat] });
  }
}

/** Who stands behind a date. */
export function stateOfDate({ state }: ShownDate, words: ReturnType<typeof getWords>): string {
  return state === 'edited' ? words.told.edited : words.state[state];
}
