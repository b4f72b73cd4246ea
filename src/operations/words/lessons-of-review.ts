import { goneField, type MeetingCell } from '#domain/meeting/meeting-cell.ts';
import type { SentenceLabel } from '#domain/words/proposal.ts';

/** What somebody's decision about a proposal teaches of the sentence that it rests on. */
export interface ReviewedSentence {
  /** The proposal's id. */
  readonly found: string;
  readonly text: string;
  readonly told: SentenceLabel;
  readonly is: SentenceLabel;
}

/** The proposals that are told by one sentence's label; others rest on more than one, or on dates and names. */
const labelOf: Readonly<Record<string, SentenceLabel>> = {
  commitment: 'client commitment',
  'non-commitment': 'non-commitment',
  promise: 'promise',
  ask: 'ask',
  concern: 'concern',
  request: 'request',
};

const shortest = 8;

/**
 * What a record's decisions teach: what was accepted is what it was taken for, what was left out or taken out again is
 * none of these, and a commitment that was said to be no act is a non-commitment. Of sentences in `notes` alone, whose
 * voice is known: they are ours.
 */
export function lessonsOfReview(cells: readonly MeetingCell[], notes: string): ReviewedSentence[] {
  const fields = new Map(cells.map(({ key, value }) => [key, value]));
  const inLine = notes.replaceAll(/\r\n|\r|\n/gu, ' ');
  const ids = cells.flatMap(({ key }) => /^found\/([^/]+)\/taken$/.exec(key)?.[1] ?? []);
  return ids.flatMap((found) => {
    const of = (field: string) => String(fields.get(`found/${found}/${field}`) ?? '');
    const told = labelOf[of('what')];
    const text = of('quote');
    const taken = of('taken');
    if (!told || taken === '' || text.length < shortest || !inLine.includes(text)) return [];
    return [{ found, text, told, is: meant(fields, taken, of('into'), told) }];
  });
}

function meant(
  fields: ReadonlyMap<string, unknown>,
  taken: string,
  into: string,
  told: SentenceLabel,
): SentenceLabel {
  if (taken === 'rejected' || fields.get(`${into}/${goneField}`) === true) return 'other';
  if (told === 'client commitment' && fields.get(`${into}/notAnAct`) === true) return 'non-commitment';
  return told;
}
