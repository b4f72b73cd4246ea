import { otherThings } from '#domain/words/other-things.ts';
import { tickedFrom } from '#domain/words/proposal.ts';
import type { RecordedDeed, SpeechContext } from '#domain/words/speech.ts';
import type { Said } from '../deeds/said.ts';
import { type FoundOf, quoteOf } from '../found.ts';
import { type DoneTold, doneIn } from './done-told.ts';
import { suggestedAtMost } from './how-sure.ts';
import { stemsOf } from './likeness.ts';

type Kept = FoundOf<'kept'>;

/**
 * What the deal has open and somebody says was done: “You've got the volumes now”, “Got the drawings, thanks”. Only one
 * thing can be meant: where two fit, it is for whoever was there to say.
 */
export function keptIn(heard: readonly Said[], { recorded }: SpeechContext): Kept[] {
  const open = [
    ...recorded.commitments.map((deed): OpenDeed => ({ what: 'commitment', deed })),
    ...recorded.promises.map((deed): OpenDeed => ({ what: 'promise', deed })),
  ];
  if (open.length === 0) return [];
  const kept = new Map<string, Kept>();
  for (const said of heard) {
    for (const told of doneIn(said)) {
      const found = keptBy(told, said, open);
      const before = found && kept.get(found.of.id);
      if (found && (!before || before.confidence < found.confidence)) kept.set(found.of.id, found);
    }
  }
  return [...kept.values()];
}

interface OpenDeed {
  readonly what: 'commitment' | 'promise';
  readonly deed: RecordedDeed;
}

/** What is named in full and what nothing speaks against is ticked beforehand. */
const plainlyKept = tickedFrom + 0.05;

function keptBy(told: DoneTold, said: Said, open: readonly OpenDeed[]): Kept | null {
  const fitting = open.flatMap((one) => {
    const fit = told.of.includes(one.what) && isAfter(said, one.deed) ? fitOf(told, one.deed) : null;
    return fit ? [{ one, fit }] : [];
  });
  const named = fitting.filter(({ fit }) => fit === 'named');
  const [meant, another] = named.length > 0 ? named : fitting;
  if (!meant || another) return null;
  const { what, deed } = meant.one;
  const isPlain = meant.fit === 'named' && said.side !== null && !said.isOlder;
  return {
    what: 'kept',
    of: { what, id: deed.id, words: deed.act, ...(deed.due ? { due: deed.due } : {}) },
    quotes: [quoteOf(said)],
    cues: [],
    confidence: isPlain ? plainlyKept : suggestedAtMost,
  };
}

/** What was said before it was promised does not tell that it was done. */
const isAfter = ({ day }: Said, { since }: RecordedDeed): boolean => since === undefined || day >= since;

/**
 * Whether the thing that was done is the one of a deed: named, where all of what one of the two calls it is in the other;
 * near, where they share a word; null where it is another thing, or another deed with it.
 */
function fitOf(told: DoneTold, { act }: RecordedDeed): 'named' | 'near' | null {
  if (otherThings(act, told.thing)) return null;
  const [verb = '', ...rest] = stemsOf(act);
  const isHandedOver = handsOver.has(verb);
  if (told.verb === null ? !isHandedOver : told.verb !== verb) return null;
  const thing = stemsOf(told.thing);
  const shared = rest.filter((stem) => thing.has(stem));
  if (shared.length === 0 || (hasMonth(rest) && hasMonth([...thing]) && !hasMonth(shared))) return null;
  return shared.length === rest.length || shared.length === thing.size ? 'named' : 'near';
}

/** “The fees of October” are not those of September. */
const hasMonth = (stems: readonly string[]): boolean => stems.some((stem) => months.has(stem));
const months = stemsOf(
  'january february march april may june july august september october november december',
);

const handsOver = stemsOf(
  'send share mail email forward give get provide supply deliver bring hand pass upload post return submit',
);
