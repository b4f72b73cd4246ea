import { describe, expect, test } from 'vitest';
import { inCall, inNotes } from '../testing/speeches.ts';

describe('a deed that others have to make possible first', () => {
  test('waits for it where no day is there to fall back on, and is not ticked', () => {
    const [one] = inCall("Lena: I'll send the contract over as soon as legal has cleared it.");
    expect(one).toMatchObject({ what: 'promise', hangsOn: 'as soon as legal has cleared it' });
    expect(one?.confidence).toBeLessThan(0.7);
  });

  test('has its day where one is said', () => {
    const [one] = inCall("Lena: I'll send the contract over on Friday, once legal has cleared it.");
    expect(one).toMatchObject({ what: 'promise', due: '2026-11-27' });
    expect(one).not.toHaveProperty('hangsOn');
  });

  test('waits for nobody where only the speaker has to come round to it', () => {
    const [one] = inCall("Lena: I'll send you the slides once I'm back at my desk.");
    expect(one).not.toHaveProperty('hangsOn');
  });
});

describe('what is asked behind a deed', () => {
  test('takes nothing of its day', () => {
    const found = inCall("Lena: I'll mail the list tomorrow, could you go through it by Friday?");
    expect(found).toContainEqual(
      expect.objectContaining({ what: 'promise', act: 'Mail the list', due: '2026-11-24' }),
    );
  });

  test('is not the deed where all of it is asked', () => {
    const found = inCall("Lena: So you'll sign on Friday?");
    expect(found.filter((one) => 'due' in one && one.due !== null)).toEqual([]);
  });

  test('“let’s talk” behind it is no deed', () => {
    expect(inCall("Lena: I'll mail the list today, and let's catch up in two weeks?")).toMatchObject([
      { what: 'promise', act: 'Mail the list', due: '2026-11-23' },
    ]);
  });
});

test('“you’ve got my word” tells nothing of the past', () => {
  expect(inCall("Tomas: You've got my word, the samples are with you by Friday.")).toMatchObject([
    { what: 'commitment', due: '2026-11-27' },
  ]);
});

test('somebody who is not named holds nobody to it, and “we will revert” without a day neither', () => {
  expect(inCall('Tomas: Someone will mail it over by Thursday.')).toMatchObject([
    { what: 'non-commitment', missing: ['who'] },
  ]);
  expect(inCall('Tomas: We will revert.')).toMatchObject([{ what: 'non-commitment' }]);
  expect(inCall("Tomas: We'll revert the change on the test server.")).toEqual([]);
});

test('what engineers do with each other’s work is no deed of this sale', () => {
  expect(inCall("Tomas: I'll reject it then.", "Dana: We'll merge that branch.")).toEqual([]);
  expect(inCall("Lena: I'll give, a short update on that.")).toEqual([]);
});

test('“next:” may head a deed as well as a meeting', () => {
  expect(inNotes('next: drawings from tr by wed')).toMatchObject([
    { what: 'commitment', who: { contactId: 'tomas' }, due: '2026-11-25' },
  ]);
  expect(inNotes('next: wed 2pm call')).toMatchObject([{ what: 'next conversation' }]);
});
