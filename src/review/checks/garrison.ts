/** Soldiers of a party who stand in a place on a day, beside who held it. */
import { addDays } from '../../chronology/calendar';
import type { Check, CheckInput } from '../check';
import { holdings } from '../../query/holding';
import { isFirm, mentionsOn, type SentenceDate } from '../linked-sentences';

/** So many days around a change nothing is said: retreats and advances take time. */
const around = 30;

export const checkGarrison: Check = (input) =>
  input.sentence.dates.flatMap((date) => {
    const { said, rules } = input;
    const { days, start, end } = date;
    if (
      !days ||
      days.first !== days.last ||
      !isFirm(date, input.sentence) ||
      said.isUnsettled(date)
    )
      return [];
    const garrison = rules.garrisons.find(({ says }) => said.of(date, says));
    if (!garrison || said.of(date, ['past-bodies', 'offensive', 'killing'])) return [];
    const held = heldOn(input, date, days.first);
    if (!held) return [];
    const { place, tenure, citations } = held;
    const verdict = tenure.party === garrison.party ? 'agrees' : 'contradicts';
    const reason = { code: 'held', place, holder: tenure.holder } as const;
    return [{ kind: 'existence', verdict, start, end, ref: place, reason, citations } as const];
  });

/** Who held a named place whole, without a change near that day; null where nobody knows. */
function heldOn({ catalog, sentence }: CheckInput, date: SentenceDate, day: string) {
  const named = mentionsOn(sentence, date).find(({ role }) => role === 'location');
  const feature = named && catalog.featureById[named.placeId];
  if (!feature) return null;
  const epochs = holdings(catalog, feature).filter(
    ({ first, last }) => first <= addDays(day, around) && addDays(day, -around) <= last,
  );
  const [epoch, another] = epochs;
  if (!epoch || another || epoch.holding.kind !== 'whole') return null;
  return {
    place: feature.id,
    tenure: epoch.holding.tenure,
    citations: [...new Set(epoch.records.flatMap((record) => record.citations))],
  };
}
