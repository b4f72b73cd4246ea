import { expect, test } from 'vitest';
import { tickedFrom } from '#domain/words/proposal.ts';
import { inNotes } from '../testing/speeches.ts';

const only = (...lines: string[]) =>
  inNotes(lines.join('\n')).map((one) => ({
    what: one.what,
    ...('act' in one ? { act: one.act, due: one.due } : {}),
    ...('text' in one ? { text: one.text } : {}),
    isTicked: one.confidence >= tickedFrom,
  }));
const friday = '2026-11-27';

test.each([
  'We owe them:',
  'What we promised:',
  'Our actions',
  'Actions (us):',
  'Next steps – us',
  '## My to-dos',
  'For us:',
  'Lena to do:',
])('what stands below a heading of ours is promised, with its day ticked: %s', (heading) => {
  expect(only(heading, '- crane price list by Friday', 'yard drawings')).toEqual([
    { what: 'promise', act: 'Crane price list', due: friday, isTicked: true },
    { what: 'promise', act: 'Yard drawings', due: null, isTicked: false },
  ]);
});

test.each([
  'They owe us:',
  'Their actions:',
  'Actions (them):',
  'Next steps – client',
  'Waiting on them:',
  'Client to do:',
])('what stands below a heading of theirs is theirs, and of nobody in particular: %s', (heading) => {
  expect(only(heading, 'send the shift plan by Friday', '- names of the foremen')).toEqual([
    { what: 'commitment', act: 'Send the shift plan', due: friday, isTicked: false },
    { what: 'commitment', act: 'Names of the foremen', due: null, isTicked: false },
  ]);
  expect(inNotes(`${heading}\nDana: budget figures by Friday`)).toMatchObject([
    { what: 'commitment', who: { contactId: 'dana' }, due: friday },
  ]);
});

test('below the name of somebody what follows is theirs', () => {
  expect(inNotes('Actions for Dana:\n- budget figures by Friday')).toMatchObject([
    { what: 'commitment', who: { contactId: 'dana' }, act: 'Budget figures', due: friday },
  ]);
});

test('below a heading of worries each line is one, unless it says that it is over', () => {
  expect(only('Concerns:', '- too many alarms at night', 'price, settled', 'none')).toEqual([
    { what: 'concern', text: 'too many alarms at night', isTicked: false },
  ]);
});

test('open questions are nobody’s concern and no ask', () => {
  expect(
    only('Open questions:', 'who signs?', 'does it work with the old cranes', 'is price a worry'),
  ).toEqual([]);
});

test('two words about somebody are no heading without a mark', () => {
  expect(inNotes('Dana worried').map(({ what }) => what)).toEqual(['concern']);
});

test('a heading holds until the next, or until an empty line', () => {
  const below = ['they run three cranes', 'yard drawings by Friday'];
  expect(only('We owe them:', '', 'price list by Friday', '', ...below)).toHaveLength(1);
  expect(only('We owe them:', 'Background:', ...below)).toEqual([]);
  expect(only('Our actions', 'Concerns:', 'price')).toMatchObject([{ what: 'concern' }]);
});

test('what may be, or has been, is not ticked for its heading', () => {
  const lines = [
    'maybe the yard drawings by Friday',
    'sent the price list last Friday',
    'drawings? by Friday',
  ];
  expect(only('We owe them:', ...lines).filter(({ isTicked }) => isTicked)).toEqual([]);
});

test.each(['Actions', 'Next steps:', 'To do'])(
  'below %s a line with a name, a thing and a day is ticked',
  (heading) => {
    expect(only(heading, 'Tomas: photos of the gate, Fri', 'Dana: numbers')).toEqual([
      { what: 'commitment', act: 'Photos of the gate', due: friday, isTicked: true },
    ]);
  },
);

test('whoever is quoted below a heading of worries is whose they are, and their name is none', () => {
  const found = inNotes('Concerns\n- Dana: "if it fails, the others are in"').filter(
    ({ what }) => what === 'concern',
  );
  expect(found).toMatchObject([{ who: { contactId: 'dana' }, text: '"if it fails, the others are in"' }]);
});

test('what is cut off behind its last bracket has it again', () => {
  expect(only('Actions', 'Dana to get the OK for the pilot budget (24k) – this Friday')).toMatchObject([
    { act: 'Get the OK for the pilot budget (24k)', due: friday },
  ]);
});
