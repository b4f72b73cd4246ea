import type { SpokenDeed } from '../deeds/deeds-in.ts';
import type { Meant } from '../deeds/mentioned.ts';
import { isOfSeveral } from '../deeds/reported.ts';
import type { Said } from '../deeds/said.ts';
import { type FoundOf, quoteOf } from '../found.ts';
import { namedIn } from './left-open.ts';
import { requestedIn } from './requested.ts';

const wanted =
  /\b(?:wants?|asked (?:us |me )?for|asks? for|requested|would like|'d like|is asking for) (?:to (?:see|get|have|know|understand) )?(?!(?:to|us|me|it|that|this|out|in)\b)[^.;,!?]+/i;

/** What notes say that the client wants: "wants the fee numbers by yard before any group session". */
export function wantedIn(said: Said, { person: who }: Meant): FoundOf<'request'>[] {
  if (said.source !== 'notes' || said.side === 'client') return [];
  const match = wanted.exec(said.sentence.text);
  if (!match || isOfSeveral(match[0])) return [];
  if (/\b(?:i|we)\s*$/i.test(said.sentence.text.slice(0, match.index))) return [];
  const text = match[0].replace(
    / (?:before|by|until|till|after|on) (?:any|the|a|next|this|\d|mon|tue|wed|thu|fri|sat|sun).*$/i,
    '',
  );
  const quotes = [quoteOf(said, match.index, match.index + text.length)] as const;
  return [
    {
      what: 'request',
      who,
      of: requestedIn(text),
      text,
      quotes,
      cues: ['wants to be given'],
      confidence: 0.6,
    },
  ];
}

/** "Dana would like to see the app live": what they want to be shown is asked for, and no deed of theirs. */
export function wishToSee(
  said: Said,
  client: Meant,
  deeds: readonly SpokenDeed[],
): FoundOf<'request'> | null {
  const [deed, another] = deeds;
  if (!deed || another || deed.due !== null || !/^see\b/i.test(deed.act ?? '')) return null;
  const [wants] = wantedIn(said, { ...client, person: namedIn(said) ?? client.person });
  return wants?.of === 'demo' ? wants : null;
}
