import { expect, test } from 'vitest';
import { tickedFrom } from '#domain/words/proposal.ts';
import { inCall, inMail, inNotes } from '../testing/speeches.ts';

const ticked = (found: ReturnType<typeof inCall>) =>
  found.filter(({ confidence }) => confidence >= tickedFrom);

test.each([
  [
    'Lena: We have the eighth at half past ten, does that stand?',
    'Tomas: Yes, the eighth, half ten.',
    '09:30',
  ],
  [
    "Lena: Next appointment is the eighth at two, isn't it?",
    "Tomas: The eighth, fourteen o'clock, correct.",
    '13:00',
  ],
])('an hour that both say again is the next conversation: %s %s', (asked, answered, hour) => {
  expect(ticked(inCall(asked, answered))).toContainEqual(
    expect.objectContaining({ what: 'next conversation', startsAt: `2026-12-08T${hour}:00.000Z` }),
  );
});

test('whoever says that the day suits for what they were asked to do has said yes', () => {
  const found = inCall(
    'Lena: Dana, would you be willing to let two of your clerks sit with us on Wednesday next week?',
    "Dana: Wednesday works. I'll ask Kim and Lee.",
  );
  expect(found).toContainEqual(expect.objectContaining({ what: 'ask', answer: 'yes' }));
});

test.each([
  ['We asked for read access to the log; Dana agreed to that straight away.', 'yes'],
  ['asked dana if she would let us shadow the team for a day, yes fine, 2 dec', 'yes'],
  ['I asked Dana if she would share the figures and she flatly refused because of the audit.', 'no'],
  ['Ms Fischer asked whether line 3 could be stopped for a day; Mr Reyes confirmed 9 December.', 'yes'],
  ['Lena asked Tomas to sign the order in principle, which Tomas declined.', 'no'],
])('notes tell an ask with its answer in one breath: %s', (line, answer) => {
  const found = inNotes(line);
  expect(found).toContainEqual(expect.objectContaining({ what: 'ask', answer }));
  expect(found.filter(({ what }) => what === 'promise')).toEqual([]);
});

test.each([
  ['Tomas: That would be for the owners to decide.', 0.65],
  ['Tomas: Let me see the price first.', tickedFrom],
  ["Tomas: I'd say sometime after the summer.", tickedFrom],
])('what they leave open is no commitment, suggested where they say it of others: %s', (line, confidence) => {
  expect(inCall(line)).toMatchObject([
    { what: 'non-commitment', who: { contactId: 'tomas' }, confidence: expect.closeTo(confidence) },
  ]);
});

test('what minutes say that somebody left open is theirs', () => {
  const found = inNotes(
    'Dana explained that the budget may be released in the course of the second quarter.',
  );
  expect(found).toMatchObject([{ what: 'non-commitment', who: { contactId: 'dana' } }]);
});

test('what somebody would like to see live is asked for', () => {
  expect(inNotes('Dana would like to see the app live on a tablet')).toMatchObject([
    { what: 'request', of: 'demo', who: { contactId: 'dana' } },
  ]);
});

test.each([
  ['I request you to send the draft contract.', 'contract'],
  ['Kindly also send the guarantee form.', 'information'],
  ['I need from you also the price without support, as I said already.', 'pricing'],
])('a mail asks for it in so many words: %s', (text, of) => {
  expect(ticked(inMail({ text }))).toMatchObject([{ what: 'request', of }]);
});

test('"kindly find it attached" asks for nothing', () => {
  expect(inMail({ text: 'Kindly find the form attached.' }).filter(({ what }) => what === 'request')).toEqual(
    [],
  );
});

test('where a sentence only names the worry, the next one belongs to it', () => {
  expect(
    inCall('Tomas: My concern is more the servers. If they sit abroad, our owners will walk.'),
  ).toMatchObject([
    { what: 'concern', text: 'My concern is more the servers. If they sit abroad, our owners will walk.' },
  ]);
  expect(inCall('Tomas: My concern is more the servers. But thanks for the paper.')).toMatchObject([
    { what: 'concern', text: 'My concern is more the servers.' },
  ]);
});

test('a worry behind "and" is of whom the deal knows', () => {
  expect(inNotes('And Tomas is nervous about customs keeping the batteries.')).toMatchObject([
    { what: 'concern', who: { contactId: 'tomas' } },
  ]);
});

test.each([
  ["There's a new yard manager, a Mr Hugo Brandt, who starts in January.", 'yard manager'],
  ["Hugo Brandt, he's the harbour master.", 'harbour master'],
  ['Hugo Brandt, she runs the New Jersey office.', 'New Jersey office'],
  ['His name is Hugo Brandt.', null],
])('somebody new is told: %s', (line, title) => {
  expect(inCall(`Dana: ${line}`)).toContainEqual(
    expect.objectContaining({ what: 'person', called: 'Hugo Brandt', title }),
  );
});
