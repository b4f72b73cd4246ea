import type { Day } from '#domain/time/calendar.ts';
import type { Found } from '../found.ts';
import { suggestedAtMost } from './how-sure.ts';

/**
 * What an old mail of a thread says, by the day that it is read for: a conversation that has been is none to come, and a
 * deed that was due before then was done, or spoken of since, for all that anybody knows.
 */
export function asOfToday(found: Found, today: Day): Found | null {
  if (found.what === 'next conversation') return found.day !== null && found.day < today ? null : found;
  if (!('due' in found) || found.due === null || found.due >= today) return found;
  return { ...found, confidence: Math.min(found.confidence, suggestedAtMost) };
}
