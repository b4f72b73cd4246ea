import { describe, expect, test } from 'vitest';
import { inCall, inNotes } from '../testing/speeches.ts';

const worries = (line: string) => inCall(`Tomas: ${line}`).filter(({ what }) => what === 'concern');

describe('a worry in whatever words it is put', () => {
  test.each([
    'What frightens our plant manager is the weekend of the cutover.',
    'The piece that troubles me most is support after hours.',
    "I'm not convinced that the packers would take to it.",
    "We aren't sure the planners will give up their own sheets.",
    'My nightmare is another half-finished rollout.',
    'We were badly burnt by a fixed price once.',
    "For our data protection officer that's a non-starter.",
    "I can't picture our drivers using a tablet in the rain.",
    'I lose sleep over the spare parts.',
  ])('%s', (line) => expect(worries(line)).toMatchObject([{ who: { contactId: 'tomas' } }]));
});

describe('a worry that minutes tell is ticked', () => {
  test.each([
    'Ms Wu raised concerns about the night shift.',
    'Tomas voiced serious doubts about the date.',
    'Mr Reyes pointed out that the crew fears for its jobs.',
  ])('%s', (line) => {
    const [one] = inNotes(line).filter(({ what }) => what === 'concern');
    expect(one?.confidence).toBeGreaterThanOrEqual(0.7);
  });

  test('and one that is over is not', () => {
    for (const line of ['Tomas no longer has doubts about the date.', 'Nobody is concerned about the date.'])
      expect(inNotes(line).filter(({ what, confidence }) => what === 'concern' && confidence >= 0.7)).toEqual(
        [],
      );
  });
});

describe('what only sounds like one', () => {
  test.each([
    "I'm not sure he'll be in on Friday.",
    "I'm not sure if you can see my screen.",
    'What keeps us busy is the Christmas trade.',
    'What makes sense to me is to begin in hall two.',
    "It isn't a red flag for me.",
    'That concerns the warehouse and not us.',
    "Nobody's losing sleep over that.",
    'The risk is low, really.',
  ])('%s', (line) => expect(worries(line).filter(({ confidence }) => confidence >= 0.7)).toEqual([]));
});

test.each([
  "I don't want our cleaners waiting outside at six in the morning.",
  "We can't have nurses running for a charger.",
  "I don't want to end up with two lists again.",
])('what somebody does not want to happen is their worry: %s', (text) =>
  expect(inCall(`Dana: ${text}`)).toMatchObject([{ what: 'concern', who: { contactId: 'dana' } }]),
);

test.each(["I don't want sugar, thanks.", "I don't want to hold you up.", "We can't have lunch before one."])(
  'what somebody does not care for is none: %s',
  (text) => expect(inCall(`Dana: ${text}`)).toEqual([]),
);
