import { expect, test } from 'vitest';
import { tickedFrom } from '#domain/words/proposal.ts';
import { inCall, inNotes } from '../testing/speeches.ts';

const acts = (...lines: string[]) => inCall(...lines).flatMap((one) => ('act' in one ? [one.act] : []));

test('“them” of an ask is what was named as needed before, where only one thing was', () => {
  const agreed = ['Lena: Could you get them to me by Thursday?', 'Tomas: Yeah, I can do Thursday.'];
  expect(acts('Lena: What we need is the yard drawings.', ...agreed)).toEqual(['Get the yard drawings']);
  expect(acts('Lena: We still need the yard drawings.', 'Tomas: Right.', ...agreed)).toEqual([
    'Get the yard drawings',
  ]);
  const unclear = inCall('Lena: We need the yard drawings.', 'Tomas: And the price lists.', ...agreed);
  expect(unclear.find(({ what }) => what === 'commitment')).toBeDefined();
  const nothing = inCall(...agreed).find(({ what }) => what === 'commitment');
  expect(nothing?.confidence).toBeLessThan(tickedFrom);
});

test('what is said of “me” is told from where we stand', () => {
  expect(acts('Lena: Could you let me have the keys by Friday?', 'Tomas: Yes.')).toEqual([
    'Let us have the keys',
  ]);
  expect(acts("Lena: You'll have the minutes from me tonight.")).toEqual(['Get them the minutes']);
  expect(acts("Tomas: You'll get the crane list from me by Friday.")).toEqual(['Get us the crane list']);
});

test('two who are named at the beginning of a line have a deed each', () => {
  expect(inNotes('Dana + Tomas to each list their three must haves by mon')).toMatchObject(
    ['dana', 'tomas'].map((contactId) => ({
      ...{ what: 'commitment', who: { contactId }, act: 'List their three must haves', due: '2026-11-30' },
    })),
  );
});

test('before then is in time for the day that was named', () => {
  const found = inCall(
    'Tomas: The audit is on Thursday.',
    "Dana: And I'll pull the access rules before then.",
  );
  expect(found).toMatchObject([{ what: 'commitment', act: 'Pull the access rules', due: '2026-11-26' }]);
});

test('asked when, the client puts it off: that is nobody’s day', () => {
  const asked = 'Lena: When could the trial start?';
  const [found, ...others] = inCall(asked, 'Tomas: Sometime in the spring, once the audit is over.');
  expect(others).toEqual([]);
  expect(found).toMatchObject({ what: 'non-commitment', who: { contactId: 'tomas' }, due: null });
  expect(inCall(asked, 'Tomas: On the first of March.')).toEqual([]);
  expect(inCall('Lena: How was the summer?', 'Tomas: Sometime in the spring it rained.')).toEqual([]);
});

test('who will do it this week has until its end', () => {
  expect(inCall("Tomas: I'll tell the yard manager this week.")).toMatchObject([
    { due: '2026-11-27', missing: [] },
  ]);
  expect(inCall("Tomas: I'll tell him sometime this week.")[0]).not.toMatchObject({ due: '2026-11-27' });
  expect(inCall('Tomas: This week was busy.')).toEqual([]);
});

test('asked to do something together, a yes is one', () => {
  const lines = [
    'Lena: Could we go through the plan together, you, Dana and me?',
    'Tomas: Yeah, that works.',
  ];
  const [ask] = inCall(...lines);
  expect(ask).toMatchObject({ what: 'ask', answer: 'yes' });
  expect(ask?.confidence).toBeGreaterThanOrEqual(tickedFrom);
});

test('asked in the same breath in which we agree to something, too', () => {
  const lines = [
    'Lena: Happy to. Before I do, could we go through it together, you, Ken and me?',
    'Tomas: Yeah, that works.',
  ];
  expect(inCall('Tomas: Send me an offer for the yard.', ...lines)).toContainEqual(
    expect.objectContaining({ what: 'ask', answer: 'yes' }),
  );
});

test('a line that a name of ours begins is ours, whoever takes the notes', () => {
  const members = [
    { memberId: 'lena', name: 'Lena Fischer' },
    { memberId: 'mara', name: 'Mara Berg' },
  ];
  for (const line of ["Mara Berg: I'll send the plan tomorrow", 'Mara Berg: "I\'ll send the plan tomorrow"'])
    expect(inNotes(line, { members })).toMatchObject([{ what: 'promise', due: '2026-11-24' }]);
  expect(inNotes("Mara Berg: I'll send the plan tomorrow", { members })).toMatchObject([
    { who: { memberId: 'mara' } },
  ]);
  expect(inNotes("Dana: I'll send the plan tomorrow")).toMatchObject([{ what: 'commitment' }]);
});
