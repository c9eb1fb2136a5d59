import { includesDay } from '../chronology/dates';
import type { AtlasFeature } from '../catalog/types';

/** Whether a feature existed on a day (`2022-08-27`); without a day, always. */
export function existsOn({ properties }: AtlasFeature, day?: string): boolean {
  return day === undefined || includesDay(properties, day);
}
