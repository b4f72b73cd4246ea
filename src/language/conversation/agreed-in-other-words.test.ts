import { describe, expect, test } from 'vitest';
import { tickedFrom } from '#domain/words/proposal.ts';
import { inCall } from '../testing/speeches.ts';

describe('who agrees in other words', () => {
  test.each(['Yes. I will.', 'ok will do', "Sure, I'll find out."])(
    'to find something out, has it to do by the day that was asked for: %s',
    (answer) => {
      const found = inCall(
        'Lena: Could you find out by Wednesday which gates have power?',
        `Dana: ${answer}`,
      );
      expect(found).toMatchObject([
        { what: 'ask', answer: 'yes' },
        { what: 'commitment', who: { contactId: 'dana' }, due: '2026-11-25', missing: [] },
      ]);
    },
  );

  test('does what several were asked for, by the day of the ask', () => {
    const found = inCall(
      'Lena: Could the two of you pick six gates by the second of December?',
      "Tomas: Sure, I'll do the picking.",
    );
    expect(found).toContainEqual(
      expect.objectContaining({ what: 'commitment', act: 'Pick six gates', due: '2026-12-02', missing: [] }),
    );
  });

  test('has the day of the ask for the same deed alone', () => {
    const asked = 'Lena: Could you send us the meter readings by Friday?';
    const same = inCall(asked, "Tomas: Sure, I'll send you the meter readings.");
    expect(same).toContainEqual(expect.objectContaining({ what: 'commitment', due: '2026-11-27' }));
    const other = inCall(asked, "Tomas: Sure, and I'll send you the invite.");
    expect(other).not.toContainEqual(expect.objectContaining({ act: 'Send the invite', due: '2026-11-27' }));
  });

  test('meets on the day that they say again, with where', () => {
    const found = inCall(
      'Lena: Shall we put the ninth in, at two, for the tour?',
      "Dana: Wednesday the ninth, two o'clock, in Ghent. Yes.",
    );
    expect(found).toContainEqual(
      expect.objectContaining({ what: 'next conversation', startsAt: '2026-12-09T13:00:00.000Z' }),
    );
    const [next] = found.filter(({ what }) => what === 'next conversation');
    expect(next?.confidence).toBeGreaterThanOrEqual(tickedFrom);
  });
});

test('"them" is what was done something with in the same breath', () => {
  const found = inCall(
    "Tomas: I'll export the gate logs for all yards and I'll get them across to you by Thursday.",
  );
  expect(found).toContainEqual(
    expect.objectContaining({
      what: 'commitment',
      act: 'Get us the gate logs for all yards',
      due: '2026-11-26',
    }),
  );
});
