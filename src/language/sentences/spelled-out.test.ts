import { expect, test } from 'vitest';
import { inCall, inNotes, notesOf } from '../testing/speeches.ts';
import { spelledOut } from './spelled-out.ts';

const spelled = (text: string) => spelledOut(notesOf(text)).speech.utterances[0]?.text;

test.each([
  ['send recap 2nite', 'send recap tonight'],
  ['demo wensday, quote tomorow', 'demo wednesday, quote tomorrow'],
  ['said theyd sign in septmber', "said they'd sign in september"],
  ['anna said shell send it', "anna said she'll send it"],
])('a slip of the hand is put right: %s', (typed, meant) => expect(spelled(typed)).toBe(meant));

test.each([
  'the Shell station',
  'sundry costs',
  'remember it',
  'works well',
  'a wed lock',
  'Tuesdays',
  'tuesday',
  'Thursday',
  'monday',
  'december',
])('and what is a word stays: %s', (typed) => expect(spelled(typed)).toBe(typed));

test('what is proposed quotes what was typed', () => {
  const text = 'tomorow: call\nsend recap tomorow, quote wensday';
  const [first] = inNotes('dana sends the plan tomorow at noon').map(({ quotes: [quote] }) => quote);
  expect(first).toMatchObject({ text: 'dana sends the plan tomorow at noon', from: 0, to: 35 });
  for (const { quotes } of inNotes(text))
    for (const { from, to, text: words } of quotes) expect(text.slice(from, to)).toBe(words);
});

test('nothing is put right that was spoken', () => {
  expect(inCall("Tomas: I'll send it tonite.").at(0)?.quotes[0].text).toBe("I'll send it tonite.");
});

test.each([
  ['ill get you the list by friday', "i'll get you the list by friday"],
  ['ok ill also ask Dana about it', "ok i'll also ask Dana about it"],
])('“ill” before a deed is what somebody will do: %s', (typed, meant) => expect(spelled(typed)).toBe(meant));

test.each([
  'Dana is ill get somebody else',
  'fell ill, call her monday',
  'ill get well soon',
  'ill since monday',
])('and whoever is unwell stays so: %s', (typed) => expect(spelled(typed)).toBe(typed));

test('chats are typed in a hurry as well, and calls are not', () => {
  const chat = { ...notesOf('dont forget, ill mail you the map'), source: 'chat' } as const;
  expect(spelledOut(chat).speech.utterances[0]?.text).toBe("don't forget, i'll mail you the map");
  const call = { ...chat, source: 'transcript' } as const;
  expect(spelledOut(call).speech).toBe(call);
});
