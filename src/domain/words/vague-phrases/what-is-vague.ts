import type { MissingPart } from '../../conversation/firmness.ts';
import { type VaguePhrase, type VagueType, vagueTypes } from './vague-phrase.ts';

/** What is in order once somebody stands for it by a day: the words are then no more than how they put it. */
const mendedByFirmness: readonly VagueType[] = ['brush-off task', 'authority fog'];

/**
 * The phrase that makes a line no commitment, or weak where its parts are all there: the gravest of its types first,
 * and of one type the first. Firmness itself comes from the parts, never from the wording (R26).
 */
export function whatIsVague(
  found: readonly VaguePhrase[],
  missing: readonly MissingPart[],
): VaguePhrase | null {
  const isMended = (type: VagueType) =>
    (type === 'no date' && !missing.includes('when')) ||
    (missing.length === 0 && mendedByFirmness.includes(type));
  const grave = vagueTypes.filter((type) => !isMended(type));
  return grave.flatMap((type) => found.filter((one) => one.type === type))[0] ?? null;
}
