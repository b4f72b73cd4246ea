import type { Day } from '#domain/time/calendar.ts';
import type { DeedClause } from './deed-clause.ts';
import { leavesTalk } from './leaves-talk.ts';
import type { Said } from './said.ts';
import { deedVerbs } from './verbs.ts';
import type { Word } from './words.ts';

/** An act as it is told, and where it ends in its sentence. */
interface ActTold {
  readonly act: string | null;
  readonly due: Day | null;
  readonly to: number;
}

/** What somebody does there and then, and nobody follows up. */
const runsTheMeeting =
  /^(?:know$|(?:count|rely|depend|bank) on\b|have \w+(?: \w+)? (?:presenting|talking|speaking)|be supporting|have (?:some |any |an? )?(?:issues?|problems?|questions?|tests?)$|stop sharing|share my screen|(?:un)?mute\b|(?:put|turn|switch) (?:my|the) (?:camera|mic)|(?:put|turn|switch) (?:on|off) (?:my|the) (?:camera|mic)|be (?:honest|frank|candid|brief|quick|quiet|fair)|come back to (?:that|this|it)\b|leave (?:five|ten|a few|a couple of|\d+) minutes|drop off|hop off|let (?:that|it) sink|give (?:(?:us|them) )?the short version|take that as|wait for|go around the|go through the (?:list|agenda|slides)|say (?:what|it|this|that)|call (?:this|that|it)\b|get to (?:that|pricing|it)|look at (?:two|three|a few|some) (?:examples|slides)|see (?:our|their|my|your|us|them|him|her|it|in the)\b|find out$|share (?:(?:a|the|that|this|your|our|their|my) )?(?:link|screen|window|desktop|tab)|(?:scroll|click|zoom|refresh|reload|unmute|rejoin|recap|summari[sz]e)\b|be (?:(?:very|pretty|really|super) )?(?:short|ready|identical|sufficient|able)\b|get (?:started|going|back$)|start$|give,? (?:an?|the|some|our|my|a short|a quick|a brief),? ?(?:\w+ )?(?:update|overview|heads|example|recap)|talk (?:about|for|to it)|speak to (?:that|this|it|those|these|the (?:point|question|numbers?|slides?))\b|cover$|say\b|tell (?:(?:you|us|them) )?(?:honestly|frankly|straight|openly|that\b|a story|something|one thing|what happened)|take any\b|leave it (?:at|to)|hand (?:it )?(?:back|over)|do (?:introductions|a round)|have (?:a|the|our) (?:\w+ )?(?:demo|presentation|discussion|agenda|round)\b|skip\b|repeat\b|go (?:next|first|ahead|on)\b|present (?:them|it|this|that|these) (?:all|now)|bring it in\b)/i;
/** "I have to run, somebody is waiting": whoever leaves the talk. */
const leavesNow =
  /^(?:run|jump|hop|dash|go|leave|drop|head (?:off|out)|get going)(?: off| now| soon)*(?:$|[,;.–—-]| (?:to another|to my next|for my next|in (?:a|one|two|five|ten|\d+) (?:minutes?|mins?|sec))\b)/i;
/** What those who build something do with each other's work, told without a day: "reject it", "merge the branch". */
const amongEngineers =
  /^(?:reject|revert(?= (?:the|that|this|it|my|your|our|those|these|a)\b)|rebase|merge|cherry-?pick|triage|refactor|land|backport|bump|squash|deprecate|unblock|nit|punt)\b(?! (?:to|back)\b)|^(?:close|open|review|approve|label|tag|assign|fix|file|push|pull|update|raise|land|ship|cut|ping|add|drop|rerun|run) (?:(?:a|an|the|that|this|those|these|our|my|some|all|another|new|them|it|on|in|out|up) )*(?:prs?|pull requests?|mrs?|merge requests?|commits?|branch(?:es)?|patch(?:es)?|tickets?|bugs?|builds?|specs?|hard ?forks?|devnets?|testnets?|repos?|ci|eips?|test cases?|unit tests?|nightly|release candidate)\b/i;
/** What a machine wrote down and somebody never finished: "we will have the", "I'm passing all the". */
const neverFinished =
  /\b(?:the|an?|to|of|and|or|that|with|for|by|as|like|because|our|my|your|some|all|which|from)$|[…-]$/i;

/** "I'll type the rest tonight": what whoever writes notes does with them, and nothing that anybody is owed. */
const writesNotes =
  /^(?:type|write|jot|note|finish|add|do)(?: (?:up|down|out|in))? (?:(?:the|my|these|this) )?(?:rest|remainder|notes?|debrief)(?: of (?:the|my|these|this) (?:notes?|debrief))?(?: (?:up|down|out|in))?$/i;

/** Whether an act is none that somebody follows up: what runs the talk itself, or what was never said to its end. */
export function isNoDeed(deed: ActTold, said: Said): boolean {
  if (runsTheMeeting.test(deed.act ?? '')) return true;
  if (deed.due === null && leavesNow.test(deed.act ?? '') && leavesTalk(said.sentence.text)) return true;
  if (said.source === 'notes' && writesNotes.test(deed.act ?? '')) return true;
  if (said.source !== 'transcript' || deed.due !== null) return false;
  return amongEngineers.test(deed.act ?? '') || isNeverFinished(deed, said);
}

/** Where the deed is the last of its sentence and breaks off, or has come no further than "have" or "get". */
function isNeverFinished({ act, to }: ActTold, { sentence }: Said): boolean {
  const rest = sentence.text.slice(to).replace(/[\s.…-]/g, '');
  if (rest !== '') return false;
  return (
    neverFinished.test(sentence.text.trimEnd()) || /^(?:have|get|be|do|make|go|take|put)$/i.test(act ?? '')
  );
}

/** "We're going to Lisbon on Saturday": behind "going to" stands a place, and no deed that is done with something. */
export function isGoingSomewhere(words: readonly Word[], { verb }: DeedClause): boolean {
  const word = words[verb];
  if (words[verb - 1]?.plain !== 'to' || words[verb - 2]?.plain !== 'going' || !word) return false;
  if (!/^\p{Lu}/u.test(word.raw) || deedVerbs.has(word.plain)) return false;
  return !takesThing.test(words[verb + 1]?.plain ?? '');
}

/** "Going to DocuSign it", "going to Slack you the link": a name that is done with something. */
const takesThing =
  /^(?:it|them|that|this|these|those|you|him|her|us|the|an?|our|your|my|their|all|everything)$/;

/** "It will rain", "the trucks will arrive": things do what nobody promises. "It'll be sent" is somebody's deed. */
export function isOfThings(words: readonly Word[], { subject, verb, strength }: DeedClause): boolean {
  if (subject.kind !== 'thing' || strength === 'notes') return false;
  const [word, next] = [words[verb]?.plain ?? '', words[verb + 1]?.plain ?? ''];
  if (word === 'be' || word === 'get') return !/(?:ed|en|nt|ne|ld|ut|id|with|there|on|in|ready)$/.test(next);
  return !deedVerbs.has(word);
}
