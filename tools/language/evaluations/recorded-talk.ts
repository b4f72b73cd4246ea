import { readFileSync } from 'node:fs';
import { type Proposal, tickedFrom } from '../../../src/domain/words/proposal.ts';
import type { SpeechContext } from '../../../src/domain/words/speech.ts';
import { readSpeech } from '../../../src/language/read-speech.ts';
import { type CallCue, callCues } from './call-cues.ts';

/** A proposal from a recorded call by its place, and whether it was right, as somebody labelled it without its confidence. */
interface Labelled {
  readonly call: string;
  readonly cue: number;
  readonly what: 'commitment' | 'concern';
  readonly right: boolean;
}

const context: SpeechContext = {
  day: '2026-03-10',
  zone: 'Europe/Berlin',
  fiscalYearStartsIn: 1,
  dayMonthOrder: 'month first',
  speakers: [{ side: 'client', contactId: 'they' }],
  writer: null,
  people: [],
  members: [],
  account: null,
  company: null,
  asks: [],
  recorded: { commitments: [], nonCommitments: [], promises: [], concerns: [], conversations: [] },
};

/**
 * Recorded calls of engineers read whole, as if a client had said everything: how many proposals each 10,000 words make,
 * and, of a sample that two days' readings told, how many that are still told are right, by how sure it is of them.
 */
export function judgeRecordedTalk(folder: string) {
  const sample: Labelled[] = JSON.parse(readFileSync(new URL('recorded-talk.json', import.meta.url), 'utf8'));
  const told = new Map<string, number>();
  const counts: Record<string, number> = {};
  let words = 0;
  for (const [call, cues] of Map.groupBy(callCues(folder), (cue) => cue.call)) {
    words += cues.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    for (const one of readCall(cues)) {
      counts[one.what] = (counts[one.what] ?? 0) + 1;
      if (one.confidence >= tickedFrom)
        counts[`${one.what}, ticked`] = (counts[`${one.what}, ticked`] ?? 0) + 1;
      const place = `${one.what} ${call} ${cues[one.quotes[0].utterance]?.cue}`;
      told.set(place, Math.max(told.get(place) ?? 0, one.confidence));
    }
  }
  const judged = sample.map((each) => ({
    ...each,
    confidence: told.get(`${each.what} ${each.call} ${each.cue}`) ?? null,
  }));
  const share = (some: readonly Labelled[]) => ({
    right: some.filter(({ right }) => right).length,
    of: some.length,
  });
  const ofKind = (what: Labelled['what']) => {
    const all = judged.filter((each) => each.what === what);
    const between = (from: number, to: number) =>
      share(all.filter(({ confidence }) => confidence !== null && confidence >= from && confidence < to));
    return {
      sample: share(all),
      told: between(0, 2),
      ticked: between(tickedFrom, 2),
      bins: {
        'below 0.5': between(0, 0.5),
        '0.5 to 0.7': between(0.5, 0.7),
        '0.7 to 0.85': between(0.7, 0.85),
        'from 0.85': between(0.85, 2),
      },
    };
  };
  const perTenThousandWords = Object.fromEntries(
    Object.entries(counts).map(([what, count]) => [what, Math.round((count * 100_000) / words) / 10]),
  );
  return { words, perTenThousandWords, commitments: ofKind('commitment'), concerns: ofKind('concern') };
}

function readCall(cues: readonly CallCue[]): Proposal[] {
  const utterances = cues.map(({ text, second }) => ({ speaker: 0, text, second, writtenAt: null }));
  const speakers = [{ name: 'They', email: null }];
  return readSpeech(
    { source: 'transcript', title: null, startedAt: null, speakers, utterances, leftOut: [] },
    context,
  );
}
