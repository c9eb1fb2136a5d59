/** A distance with how far it may be off, as cards and answers say it. */
import { amount, km } from '../i18n/format';
import type { Messages } from '../i18n/messages';

/** Less than this is written as 0. */
const leastKm = 0.05;

/** "1.5 km, give or take 2 km"; of what is not apart "on the road, or within 5 km". Both in km. */
export function distanceInWords(
  distance: number,
  giveOrTake: number,
  t: Messages,
  isRoad = false,
): string {
  return isNoDistance(distance, giveOrTake)
    ? noDistanceInWords(giveOrTake, t, isRoad)
    : t.near.km(km(distance, t), km(giveOrTake, t));
}

/** Whether a distance says no more than how exactly both ends are known. */
export function isNoDistance(distance: number, giveOrTake: number): boolean {
  return distance < leastKm && giveOrTake > 0;
}

/** "the same place, or within 5 km" */
export function noDistanceInWords(giveOrTake: number, t: Messages, isRoad = false): string {
  const within = km(upwards(giveOrTake), t);
  return isRoad ? t.near.onRoad(within) : t.near.samePlace(within);
}

/** How far apart two may be that are drawn at one place, with its unit. */
export function reachInWords(giveOrTake: number, t: Messages): string {
  return amount(upwards(giveOrTake), 'km', t);
}

/** In whole km; below one, as it is. */
function upwards(giveOrTake: number): number {
  return giveOrTake < 1 ? giveOrTake : Math.ceil(giveOrTake);
}
