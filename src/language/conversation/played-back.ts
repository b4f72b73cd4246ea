import { dueIn } from '../dates/due-in.ts';
import { deedsIn } from '../deeds/deeds-in.ts';
import { missingOf } from '../deeds/firm.ts';
import type { Said } from '../deeds/said.ts';
import { type FoundOf, quoteOf } from '../found.ts';
import { straight } from '../straight.ts';
import type { Listener } from './listener.ts';

const confirms =
  /^\W*(?:(?:yes|yeah|yep|correct|exactly|absolutely)\b[,.! ]*)*(?:that(?:'s| is) (?:right|correct|it|what (?:i|we) (?:said|agreed))|correct|exactly|precisely|you(?:'ve| have)? got it(?: right)?|spot on|right)(?:,? (?:yes|yeah|yep|exactly|indeed))?\W*$/i;
const tellsThem = /\byou(?:'ll| will|'re going to| are going to| two will| both will)\b/i;
const asksWhetherSo =
  /(?:,| -| –)? (?:(?:is )?(?:that|this) (?:right|correct|so)|right|correct|yes|did i get that(?: right)?|have i got that(?: right)?)\s*\?\s*$/i;
const agreedSure = 0.8;

/** "So you'll name two dispatchers by Friday." – "That's right.": what we say that they will do, and they say is so, is theirs. */
export function confirmsWhatWeSaid(listener: Listener, said: Said, at: number): void {
  const { last, mentioned, roster, context } = listener;
  if (said.side !== 'client' || said.source === 'notes' || last?.side !== 'ours') return;
  if (!confirms.test(straight(said.sentence.text)) || said.speakerPlace === last.speakerPlace) return;
  const text = straight(last.sentence.text);
  if (!tellsThem.test(text) || (/\?\s*$/.test(text) && !asksWhetherSo.test(text))) return;
  const date = dueIn(last.dates);
  const deeds = deedsIn(last, mentioned, roster, context).filter(
    ({ owner, act, hangsOn, mayBe, onlyVague }) =>
      owner.side === 'client' && act !== null && hangsOn === null && !mayBe && onlyVague === null,
  );
  for (const { owner, act, ...deed } of deeds) {
    const who = owner.person ?? said.speaker;
    const due = deed.due ?? (deeds.length === 1 ? (date?.due ?? null) : null);
    const when = deed.when ?? (due ? (date?.text ?? null) : null);
    const place = listener.found.findIndex(
      (one, place) => one?.what === 'commitment' && one.act === act && listener.foundAt[place] === at - 1,
    );
    const commitment: FoundOf<'commitment'> = {
      what: 'commitment',
      ...{ who, act, due, when, missing: missingOf({ who, act, due }), done: false },
      quotes: [quoteOf(last), quoteOf(said)],
      cues: ['agreed'],
      confidence: agreedSure,
    };
    if (place < 0) {
      listener.found.push(commitment);
      listener.foundAt.push(at);
    } else listener.found[place] = commitment;
  }
}
