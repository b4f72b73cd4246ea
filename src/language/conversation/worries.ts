import type { NamedPerson } from '#domain/words/proposal.ts';
import { whoIsCalled } from '../deeds/people-named.ts';
import type { Roster } from '../deeds/roster.ts';
import type { Said } from '../deeds/said.ts';
import type { Word } from '../deeds/words.ts';
import { personName } from '../person-name.ts';
import { asName } from './new-people.ts';

/** "Concern:", "Worry from Dana:", "Objection (Joost Bakker) –": what follows is the worry itself. */
const heading = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:[Mm]ain |[Tt]heir |[Bb]ig(?:gest)? )?(?:[Cc]oncern|[Ww]orr(?:y|ie)|[Oo]bjection|[Ff]ear|CONCERN)s?(?: \\(?(?:(?:from|by|of|raised by) )?(?<by>${personName}|[\\p{Ll}]{1,12})\\)?)?\\s*(?::|[–—-](?=\\s))\\s*`,
  'u',
);
const worries = new RegExp(
  `(?<by>${personName}),?(?: (?:is|was|seems|sounds|feels|still|also|a bit|very|really|quite|rather|most|again))*(?:'s|’s)? (?:worried|worries|worry|concerned|afraid|anxious|nervous|uneasy|sceptical|skeptical|unsure|not sure|not convinced|(?:isn't|isn’t|isnt) (?:convinced|sure|sold)|fears?|feared|doubts?|doubted|dreads|objects|objected|raised|complained|complains|hesitates|dislikes|(?:has|had|have|has got)(?: got)? (?:(?:his|her|their|some|a few|serious|real|big|strong|his own|her own) )*(?:doubts?|worries|concerns|reservations|misgivings|qualms|second thoughts))\\b`,
  'u',
);
const of = new RegExp(
  `\\b(?:[Cc]oncern|[Ww]orry|[Oo]bjection|[Ff]ear)s? (?:from|by|of|raised by|voiced by) (?<by>${personName})`,
  'u',
);

const theirs = new RegExp(`(?<by>${personName})['’]s (?:[a-z]+ )?(?:worry|concern|fear|objection)\\b`, 'u');
const says = new RegExp(`[,(] ?(?:says|said|per|according to) (?<by>${personName})[.)]?$`, 'u');
const nothing = /^[^\p{L}]*(?:(?:none|no|nothing|nil|n\/a)\b.{0,12})?$/iu;

const isOver =
  /\b(?:resolved|solved|settled|sorted|gone|fixed|not (?:an issue|a problem|worried)|no longer|fine now|ok now|answered)\b/i;

/** What a line of notes announces as a worry: "none" is none, and null what announces nothing. */
export function headedWorry({
  source,
  under,
  sentence: { text },
}: Said): { readonly worry: string | null } | null {
  if (under?.what === 'concerns' && !heading.test(text)) {
    const isNone = nothing.test(text) || isOver.test(text);
    return { worry: isNone ? null : text };
  }
  if (source !== 'notes' || !heading.test(text)) return null;
  const worry = text.replace(heading, '');
  return { worry: nothing.test(worry) ? null : worry };
}

const worried = new RegExp(
  `^[^\\p{L}]*(?:${personName} |[\\p{Ll}]{1,14} )?(?:(?:is|are|still|very|quite|really|a bit) )*(?:worried|concerned|afraid|nervous|anxious|uneasy) (?:about|abt|re|that|of|over)\\b`,
  'u',
);
const takenBack = /\?|\b(?:not|no longer|less|was|were|if|hardly|nobody|never|no one|might|may)\b|n['’]t\b/i;

/** "Tomas worried abt fees": a line of notes that says nothing else. */
export function isPlainWorry({ source, heardAs, sentence: { text } }: Said): boolean {
  if (source !== 'notes' || heardAs !== 'notes' || takenBack.test(text)) return false;
  return worried.test(text) || raised.some((way) => way.test(text));
}

/** As minutes tell that somebody worries. */
const raised: readonly RegExp[] = [
  /\b(?:raised|voiced|expressed|shared|repeated|has|had)(?: (?:a|an|some|serious|strong|several|real|his|her|their|the|few|grave|big))* (?:concerns?|worr(?:y|ies)|doubts?|objections?|reservations?|fears?|misgivings) (?:about|over|regarding|that|on|with|re|as to)\b/i,
  /\b(?:pointed out|said|explained|stressed|added|mentioned|noted) that (?:[^.,;]{2,40} )?(?:fears?|worr(?:y|ies)|(?:is|are|was|were) (?:worried|afraid|nervous|anxious|concerned))\b/i,
];

const isWorried =
  /^(?:['’]s|,)?(?: (?:is|was|seems|sounds|feels|still|also|a bit|very|really|quite|rather|most|again))* ?(?:worried|worries (?:that|about|over|\p{L}+)|concerned|afraid|anxious|nervous|uneasy|sceptical|skeptical|unsure|not sure|not convinced|(?:isn['’]?t|wasn['’]?t) (?:convinced|sure|sold)|fears?|feared|doubts?|doubted|dreads|hesitates|(?:raised|flagged|objected|warned|feared|pointed out) that|questions? whether|questioned whether|(?:has|had) (?:(?:his|her|their|some|a few|serious|real|big|strong) )*(?:doubts?|worries|concerns|reservations|misgivings|qualms|second thoughts)|(?:felt|feels|thinks?|found|finds) (?:that )?[^.,;]{2,60} (?:would be |is |was |were |are )?too (?:fast|early|soon|much|expensive|big|risky|slow|late|complicated|tight))\b/iu;
const raises = /\b(?:no|not|never|nothing|n['’]t) (?:raised|flagged|objected)/i;

/** "Dana isn't convinced by the summaries", "TR doubted that it fits": a line of notes about somebody of the client. */
export function isWorryOfSomebody({ source, heardAs, words, people, sentence: { text } }: Said): boolean {
  if (source !== 'notes' || heardAs !== 'notes' || isOver.test(text) || /\?/.test(text)) return false;
  const named = people.find(
    ({ first, side }) => side === 'client' && words.slice(0, first).every(isBeforeName),
  );
  const end = named && words[named.end - 1]?.to;
  return end !== undefined && isWorried.test(text.slice(end)) && !raises.test(text);
}

/** Numbers and marks of a list: "2.3 TR doubted". */
const isBeforeName = ({ raw }: Word) => !/\p{L}/u.test(raw);

const leadsIn = /^\W*(?:(?:and|but|so|also|well|though|however|now|actually),? )*$/i;

/** "Peter has his doubts about the training": somebody else's worry, by whoever tells it; null where it is their own. */
export function worrierToldOf(
  { source, sentence: { text } }: Pick<Said, 'source' | 'sentence'>,
  roster: Roster,
): NamedPerson | null {
  const match = worries.exec(text);
  const called = match?.groups?.by;
  if (source === 'notes' || !match || !called || !leadsIn.test(text.slice(0, match.index))) return null;
  const known = whoIsCalled(called, roster);
  return known?.side === 'client' ? known.person : null;
}

/** Whose worry notes tell of, by the words themselves; null where they name nobody. */
export function worrierIn({ sentence: { text } }: Said, roster: Roster): NamedPerson | null {
  for (const way of [heading, worries, of, theirs, says]) {
    const called = way.exec(text)?.groups?.by;
    if (!called) continue;
    const known = whoIsCalled(called, roster) ?? whoIsCalled(asName(called) ?? called, roster);
    if (known) return known.person;
    const named = /^\p{Lu}/u.test(called) ? asName(called) : null;
    if (named) return { called: named };
  }
  return null;
}
