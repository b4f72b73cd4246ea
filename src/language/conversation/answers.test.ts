import { describe, expect, test } from 'vitest';
import { tickedFrom } from '#domain/words/proposal.ts';
import { inCall } from '../testing/speeches.ts';

/** What comes of an answer to an ask for a deed: the answer, and whether a commitment is ticked for it. */
function answeredWith(words: string, ask = 'Would you send the log by Friday?') {
  const found = inCall(`Lena: ${ask}`, `Tomas: ${words}`);
  const asked = found.find(({ what }) => what === 'ask');
  const ticked = found.filter(({ what, confidence }) => what === 'commitment' && confidence >= tickedFrom);
  return { answer: asked?.what === 'ask' ? asked.answer : undefined, ticked: ticked.length };
}

describe('an answer to an ask', () => {
  test.each([
    ...['Absolutely not.', 'Definitely not.', 'Certainly not.', 'Of course not.', 'Sure... not.'],
    ...['Never.', 'Not a chance.', 'Out of the question.', 'I am afraid not.', 'Sorry, no.', 'No way.'],
    ...[
      'Sorry, absolutely not.',
      'Thank you, but no.',
      'I am sorry, but we cannot.',
      'Not in a million years.',
    ],
  ])('is a no: %s', (words) => {
    expect(answeredWith(words)).toEqual({ answer: 'no', ticked: 0 });
  });

  test.each([
    ...['Yes and no.', 'Yes, well, we will see.', "Sure, let's see.", 'Certainly not before May.'],
    ...['Sure, when hell freezes over.', 'Absolutely not yet.', 'Okay, not sure.'],
  ])('is a maybe: %s', (words) => {
    expect(answeredWith(words)).toEqual({ answer: 'maybe', ticked: 0 });
  });

  test.each([
    ...['Okay... and what would you do with it?', 'Sure, and who pays for it?', 'Great question.'],
    ...['Yes, I did that yesterday.', 'Yes, I already sent it.', "Yes, that's done.", 'Good point.'],
    ...['Yes, we sent you the log last week.', 'Yes. I did that yesterday.'],
    ...['Okay. And what would you do with it?', 'Okay. Who would see it?', 'Sure. But why do you need it?'],
    ...['Fine. Who would read it, though?'],
  ])('is none: %s', (words) => {
    expect(answeredWith(words)).toEqual({ answer: null, ticked: 0 });
  });

  test.each([
    ...['Yes.', 'Yes, of course.', 'Sure, not a problem.', 'Absolutely, no problem.', 'Of course, why not?'],
    ...['No, not a problem.', 'Yes, why not?', 'Sure, I did the last one too.', 'Sure, right away.'],
    ...['Yes, I promised that.', 'Certainly. Not a problem at all.'],
    ...['Yes, and we will see you on site.', 'Okay, no worries.', 'Yes, and no later than that.'],
    ...["Sure, I did that last month and I'll do that again.", 'Yes. I did that last time too.'],
    ...['Okay, not a big deal.', 'Yes, not that it matters.', 'Yes, and no need to remind me.'],
    ...['Yes - no need to ask.', 'Yes, I believed that was agreed.'],
    ...['Sure. Which format do you want?', 'Yes. Do you need the raw one?'],
  ])('is a yes, and what was asked is held to: %s', (words) => {
    expect(answeredWith(words)).toEqual({ answer: 'yes', ticked: 1 });
  });

  test('that was no yes yet may become one once they know what for', () => {
    const found = inCall(
      'Lena: Would you send the log by Friday?',
      'Tomas: Okay. What do you need it for?',
      'Lena: For the sizing.',
      'Tomas: Okay, I can do that.',
    );
    expect(found.map(({ what }) => what)).toEqual(['ask', 'commitment']);
  });

  test('that was a no is not undone by what we say of it', () => {
    const found = inCall(
      'Lena: Would you send the log by Friday?',
      "Tomas: No, I can't.",
      'Lena: So you will send the log by Friday.',
    );
    expect(found.map(({ what }) => what)).toEqual(['ask']);
  });

  test.each(['Of course not.', 'Not at all.', 'No, not at all.'])(
    'who does not mind says yes: %s',
    (words) => {
      expect(answeredWith(words, 'Would you mind sending the log by Friday?').answer).toBe('yes');
    },
  );
});

/** The times that are agreed on, ticked, once a time was asked about and answered. */
function timesAgreed(words: string): string[] {
  return inCall('Lena: Can we meet on the 2nd at 3pm?', `Tomas: ${words}`).flatMap((one) =>
    one.what === 'next conversation' && one.confidence >= tickedFrom ? [one.startsAt ?? one.day ?? ''] : [],
  );
}

describe('a time that was proposed', () => {
  test.each([
    ...['Works.', 'Perfect.', 'Sure, see you then.', 'See you then.', 'Yes, the 2nd works.', 'Yes.'],
    ...['Great, talk to you then.'],
  ])('is taken: %s', (words) => {
    expect(timesAgreed(words)).toHaveLength(1);
    expect(timesAgreed(words)[0]).toMatch(/^2026-12-02/);
  });

  test.each(['Definitely not.', 'Absolutely not, I am away.', 'Works council meets then.', 'Never.'])(
    'is not taken: %s',
    (words) => {
      expect(timesAgreed(words)).toEqual([]);
    },
  );

  test.each([
    ...['The 2nd is bad, make it the 3rd.', 'The 2nd does not work, but the 3rd would.', 'Make it the 3rd.'],
    ...['The 3rd would be better.', 'Not the 2nd, the 3rd.', 'I am away on the 2nd; the 3rd is fine.'],
    ...["The 2nd is out - let's say the 3rd.", 'Better the 3rd.'],
  ])('gives way to another that is clear: %s', (words) => {
    expect(timesAgreed(words)).toEqual(['2026-12-03']);
  });

  test.each([
    ...['The 2nd is bad.', 'The 2nd is out, how about the 3rd?', 'The 2nd is bad, maybe the 3rd.'],
    ...['3pm is bad, make it 4pm.'],
    ...['The 2nd is bad, the 3rd or the 4th.', 'Neither the 2nd nor the 3rd will work, not even the 4th.'],
    ...['I am away on the 2nd and the 3rd is bad too.'],
  ])('gives way to none that is not: %s', (words) => {
    expect(timesAgreed(words)).toEqual([]);
    expect(answeredWith(words, 'Can we meet on the 2nd at 3pm?').answer).not.toBe('yes');
  });

  test('stays where another is refused', () => {
    expect(timesAgreed('The 2nd is fine, the 3rd would be bad.')[0]).toMatch(/^2026-12-02/);
  });
});
