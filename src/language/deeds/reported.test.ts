import { describe, expect, test } from 'vitest';
import { type Proposal, tickedFrom } from '#domain/words/proposal.ts';
import { inCall, inNotes } from '../testing/speeches.ts';

const recordable = new Set(['commitment', 'promise', 'request']);

function ticked(found: readonly Proposal[]): string[] {
  return found
    .filter(({ what, confidence }) => recordable.has(what) && confidence >= tickedFrom)
    .map(({ what }) => what);
}

/** What is ticked of a sentence, whether the client says it, we do, or it stands in notes. */
function tickedAnyhow(text: string): string[] {
  return [inCall(`Tomas: ${text}`), inCall(`Lena: ${text}`), inNotes(text)].flatMap(ticked);
}

describe('never ticked is', () => {
  test.each([
    '"I will sign on Friday" is what she said, and she did not.',
    '"I will call you on Monday," he told us.',
    'My predecessor always used to say "I will call you on Monday" and never did.',
    '“I will send it on Friday”, he said.',
    'Then he goes “we will send you the log by Friday” and nothing came.',
  ])('what somebody is told to have said: %s', (text) => {
    expect(tickedAnyhow(text)).toEqual([]);
  });

  test.each([
    ...["A driver calls and says I'll deliver on Friday, and then nothing comes."],
    ...["She goes I'll ring you on Monday, and she never does.", "My boss always says I'll sign on Friday."],
    ...["Somebody from the agency rings and says we'll be there by Monday."],
  ])('what somebody says in the words of another: %s', (text) => {
    expect(ticked(inCall(`Tomas: ${text}`))).toEqual([]);
  });

  test.each([
    ...['Do you think we will sign by Friday?', 'You think I will send it by Friday?'],
    ...['Does that mean I will get the quote by Friday?', 'You mean I will send it by Friday?'],
    ...['Are you sure that we will sign by Friday?', 'So you are saying we will send it by Friday?'],
  ])('what is only asked about: %s', (text) => {
    expect(tickedAnyhow(text)).toEqual([]);
  });

  test.each([
    ...['I hardly think Doug will show you the line on Tuesday.'],
    ...[
      'Ingrid thinks Doug will send you the rota on Friday.',
      'Ingrid hopes that Doug will sign by Friday.',
    ],
    ...['I will send the log by Friday, hopefully.', 'Fingers crossed, I will send the log by Friday.'],
    ...['They think Dana will send you the log by Friday.'],
  ])('what others think, or what is hoped for: %s', (text) => {
    expect(tickedAnyhow(text)).toEqual([]);
  });

  test.each([
    ...['Please do not send us a contract yet.', 'You need not send me a proposal.'],
    ...["Please don't send us the contract before May.", 'There is no need to send us a quote.'],
    ...["We don't need a demo.", 'Never send us a quote by post.'],
  ])('what somebody asks to be left: %s', (text) => {
    expect(ticked(inCall(`Tomas: ${text}`))).toEqual([]);
  });
});

describe('still ticked is', () => {
  test.each([
    ...['I will send you the "yard log" on Friday.', 'I will send the file "plan 2" on Friday.'],
    ...['The "yard log" I will send you on Friday.', '"I will sign on Friday."'],
    ...['I will send you the 5" pipes list on Friday.', 'Dana will show you the line on Tuesday.'],
    ...['I will send you the log by Friday.', 'I told Dana I will send you the log by Friday.'],
    ...["Our board says we'll sign the order by Friday.", 'I say I will send you the log by Friday.'],
    ...['I believe in this, so I will send you the log by Friday.'],
    ...['I will send you the log by Friday, and hopefully Dana likes it.'],
  ])('a plain commitment: %s', (text) => {
    expect(ticked(inCall(`Tomas: ${text}`))).toEqual(['commitment']);
  });

  test.each([
    ...['Please send us a contract.', 'Please do send us a contract by Friday.'],
    ...["Please don't forget to send us a contract.", "Please don't hesitate to send us a contract."],
    ...["Please don't send the contract yet, send us a quote first."],
  ])('a plain request: %s', (text) => {
    expect(ticked(inCall(`Tomas: ${text}`))).toEqual(['request']);
  });
});
