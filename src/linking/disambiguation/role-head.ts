/** What the noun says that a place's name belongs to. */
import type { Role } from '../../catalog/types';
import { cue } from '../cues/classes';

/** Kinds of places whose names stand for a government. */
export const governed = new Set(['country', 'capital']);

const stately =
  cue.state | cue.matter | cue.title | cue.group | cue.document | cue.body | cue.medium;

/** Who and what lies somewhere is a location's; who acts for it, or is about it, an adjective's. */
export function roleByHead(bits: number): Role | null {
  if ((bits & cue.state) !== 0) return 'adjective';
  if ((bits & cue.spatial) !== 0) return 'location';
  return (bits & stately) !== 0 ? 'adjective' : null;
}
