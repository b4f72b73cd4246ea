import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { shippedModel } from '../../src/language/labels/language-model.ts';
import { conversationsIn } from './conversations.ts';
import { calibrationLines, calibrationOf } from './evaluations/calibration.ts';
import { judgeDates, ownFiles } from './evaluations/dates.ts';
import { deedLines, measureDeeds, readLines, readOwnApart } from './evaluations/deeds.ts';
import {
  judgeFurtherTraps,
  judgeHurriedNotes,
  judgeManyDates,
  judgeTraps,
  sharesOf,
} from './evaluations/examples.ts';
import { judgeAsks, judgeFramings, judgeHurriedPages } from './evaluations/further-examples.ts';
import { judgedApart } from './evaluations/labels-apart.ts';
import { judgeMail } from './evaluations/mail.ts';
import { judgeMeetings } from './evaluations/meetings.ts';
import { judgeRecordedCalls } from './evaluations/recorded-calls.ts';
import { judgeRecordedTalk } from './evaluations/recorded-talk.ts';
import { costOfNote, judgeShorthand } from './evaluations/shorthand.ts';
import { measureSpeed } from './evaluations/speed.ts';
import { gateLines, judgeGates, type MeasuredBoth } from './gates.ts';
import { judge } from './judge.ts';
import { mailSentences, ownSentences, sentencesFrom } from './labelled-sentence.ts';
import { measure } from './measures.ts';
import { confusionLines, measuredLines } from './report.ts';

// npm run language:eval [-- --measures <folder of the data> --out <file>]
const { values } = parseArgs({
  options: {
    measures: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'language-results.json' },
  },
});
const at = (...path: string[]) => join(values.measures, ...path);
const shipped = shippedModel();
const results: Record<string, unknown> = {};
const keep = (name: string, result: unknown, lines: readonly string[]) => {
  results[name] = result;
  console.log([`\n${name}`, ...lines].join('\n'));
};

/** Calls whose sentences were looked at while the rules were written. */
const seen = new Set(['jbeck.txt', 'road.md', 'tribe_discovery-call-01.md', 'tribe_cold-call-success-01.md']);
const sets: Record<string, MeasuredBoth> = {};

const own = ownSentences();
const apart = judgedApart(own, ({ author }) => author, [], shipped.asks);
const ownMeasured = measure(apart);
keep('own sentences, the author left out (a regression test)', ownMeasured, [
  ...measuredLines(ownMeasured),
  ...confusionLines(ownMeasured),
]);

if (existsSync(at('sentences'))) {
  const calls = sentencesFrom(readFileSync(at('sentences', 'third-party.jsonl'), 'utf8'), 'third-party');
  for (const [name, some] of [
    ['calls of others, never looked at', calls.filter(({ source }) => !seen.has(source))],
    ['calls of others, looked at', calls.filter(({ source }) => seen.has(source))],
    ['calls of others, all nine', calls],
  ] as const) {
    const measured = measure(some.map((sentence) => judge(sentence, shipped)));
    keep(`${name}: the shipped model`, measured, [...measuredLines(measured), ...confusionLines(measured)]);
  }
  const left = measure(judgedApart(calls, ({ source }) => source, own, shipped.asks));
  keep('calls of others, trained on the other calls as well', left, measuredLines(left));
}
if (existsSync(at('email-intent'))) {
  const mail = judgeMail(mailSentences(at('email-intent', 'Ask0729-fixed.txt')), shipped.asks);
  keep('asks in office mail, the fifth held out', mail, [JSON.stringify(mail)]);
}
if (existsSync(at('icsi-mrda'))) {
  const meetings = judgeMeetings(at('icsi-mrda', 'mrda_train.tsv'), shipped);
  keep('research meetings', meetings, [JSON.stringify(meetings, null, 1)]);
}
for (const file of [...ownFiles(), at('sentences', 'third-party.jsonl'), at('sentences', 'dev.jsonl')]) {
  if (!existsSync(file)) continue;
  const dates = judgeDates(file);
  const shares = `due date right ${dates.dueRight} of ${dates.due}, vague never dated ${dates.vagueNeverDated} of ${dates.vague}`;
  keep(`dates of ${basename(file)}`, dates, [
    `  ${shares}`,
    ...dates.wrong.map((id) => `  otherwise: ${id}`),
  ]);
}
if (existsSync(at('zoom-calls'))) {
  const recorded = judgeRecordedCalls(at('zoom-calls'), shipped);
  keep('a sample of recorded engineering calls', recorded, [JSON.stringify(recorded)]);
  const talk = judgeRecordedTalk(at('zoom-calls'));
  keep('recorded engineering calls, read whole', talk, [JSON.stringify(talk, null, 1)]);
}
const shorthand = judgeShorthand();
for (const [name, outcomes] of [
  ['lines of notes in a hurry', judgeHurriedNotes()],
  ['traps', judgeTraps()],
  ['dates in many words', judgeManyDates()],
  ['whole pages of notes in a hurry, line by line', judgeHurriedPages()],
  ['further traps', judgeFurtherTraps()],
  ['asks and requests', judgeAsks()],
  ['how a solution is talked about', judgeFramings()],
  ['shorthand with name, act and day is ticked', shorthand.filter(({ ticked }) => ticked)],
  ['shorthand with a trap is not', shorthand.filter(({ ticked }) => !ticked)],
] as const) {
  const { looked, keptApart } = sharesOf(outcomes);
  keep(`${name}, our own examples`, { looked, keptApart }, [
    `  read as they should be: ${looked.right} of ${looked.of} looked at while mending, ${keptApart.right} of ${keptApart.of} kept apart`,
  ]);
}
const cost = costOfNote(shorthand.filter(({ apart }) => apart));
keep('a note of six facts in shorthand, by the lines kept apart', cost, [JSON.stringify(cost)]);
const ownRead = readOwnApart(own, shipped.asks);
const ownDeeds = measureDeeds(ownRead);
const ownSure = calibrationOf(ownRead);
keep('how sure, own conversations, the author left out: right of told', ownSure, calibrationLines(ownSure));
keep('deeds of own conversations, the author left out (a regression test)', ownDeeds, deedLines(ownDeeds));
if (existsSync(at('sentences'))) {
  const conversations = conversationsIn(at('sentences', 'third-party.jsonl'));
  const othersRead = readLines(conversations);
  const sure = calibrationOf(othersRead);
  keep('how sure, calls of others, all nine: right of told', sure, calibrationLines(sure));
  const deeds = measureDeeds(othersRead);
  keep('deeds of calls of others, all nine', deeds, deedLines(deeds));
  const unseen = conversations.filter(({ source }) => ![...seen].some((file) => source.startsWith(file)));
  const calls = sentencesFrom(readFileSync(at('sentences', 'third-party.jsonl'), 'utf8'), 'third-party');
  sets['calls never looked at'] = {
    labels: measure(calls.filter(({ source }) => !seen.has(source)).map((each) => judge(each, shipped))),
    deeds: measureDeeds(readLines(unseen)),
  };
  sets['all nine calls'] = { labels: measure(calls.map((each) => judge(each, shipped))), deeds };
}
sets['own, author left out'] = { labels: ownMeasured, deeds: ownDeeds };
const gates = judgeGates(sets);
keep('gates', gates, gateLines(gates));
const speed = measureSpeed(ownFiles().flatMap(conversationsIn));
keep('processor milliseconds per 1,000 words', speed, [JSON.stringify(speed)]);
writeFileSync(values.out, `${JSON.stringify(results, null, 2)}\n`);
