import { expect, test } from 'vitest';
import { partsOfMail } from './parts-of-mail.ts';

const header = 'On Tue, 17 Nov 2026 at 16:20, Lena Fischer <lena@ours.example> wrote:';
const block =
  'From: Lena Fischer <lena@ours.example>\nSent: 17 November 2026 16:20\nTo: Maria Keller\nSubject: Crane';
const parts = (...lines: string[]) => partsOfMail(lines.join('\n'), '+01:00', 'Maria Keller');

const asked = 'Can you send the log by Friday?\nWho else should see it?';
const answers = [
  { above: 'Can you send the log by Friday?', own: 'Yes, will do.' },
  { above: 'Who else should see it?', own: 'My boss, Ms Ruiz.' },
];

test.each([
  ['further marks', '>> Yes, will do.', '>> My boss, Ms Ruiz.'],
  ['marks that stand apart', '> > Yes, will do.', '> > My boss, Ms Ruiz.'],
  ['initials in brackets', '> [MK] Yes, will do.', '> [MK]: My boss, Ms Ruiz.'],
  ['initials and an arrow', '> MK> Yes, will do.', '> MK>> My boss, Ms Ruiz.'],
  ['initials and a colon', '> MK: Yes, will do.', '> MK: My boss, Ms Ruiz.'],
  ['a first name', '> Maria: Yes, will do.', '> [Maria] My boss, Ms Ruiz.'],
])('what is answered within a quote belongs to the mail that quotes it: %s', (_, yes, boss) => {
  const quote = ['> Can you send the log by Friday?', yes, '>', '> Who else should see it?', boss, '> Lena'];
  const { own, betweenLines, quoted } = parts('My answers are below.', '', header, '', ...quote);
  expect(own.replace(/\n+/g, '\n')).toBe('My answers are below.\nYes, will do.\nMy boss, Ms Ruiz.');
  expect(betweenLines).toEqual(answers);
  expect(quoted[0]?.text.replace(/\n+/g, '\n')).toBe(asked);
});

test('the same below the header of a mail that has no marks', () => {
  const { own, betweenLines, quoted } = parts(
    ...['Hi Lena, see >> in your mail.', '', block, ''],
    ...['Can you send the log by Friday?', '>> Yes, will do.', '', 'Who else should see it?'],
    ...['[MK] My boss, Ms Ruiz.', '', 'Best regards', 'Lena Fischer'],
  );
  expect(own).toBe('Hi Lena, see >> in your mail.\n\nYes, will do.\n\nMy boss, Ms Ruiz.');
  expect(betweenLines).toEqual(answers);
  expect(quoted).toMatchObject([{ writer: { name: 'Lena Fischer' } }]);
  expect(quoted[0]?.text.replace(/\n+/g, '\n')).toBe(asked);
});

test('an answer that was broken for width goes on in the next line', () => {
  const { own } = parts(
    ...['Answers below.', '', header, '', '> Can you send the log by Friday?'],
    '> [MK] Yes, I will send it to you as soon as the last of the shifts has',
    '> written into it.',
    '> Who else should see it?',
  );
  expect(own).toContain('shifts has\nwritten into it.');
  expect(own).not.toContain('Who else');
});

test('a mail that is quoted further down is no answer, with a header above it or without', () => {
  const older = ['> Good point, I will.', '>', '>> Can you send the log?', '>> I need it by Friday.'];
  expect(parts('Thanks, that works.', '', header, '', ...older).own).toBe('Thanks, that works.');
  const below = ['> Good point, I will.', '>', `> ${header}`, '>', '>> Can you send the log?'];
  expect(parts('See below.', '', header, '', ...below).own).toBe('See below.');
});

test('what somebody else put before their initials stays theirs', () => {
  const quote = ['> Can you send the log by Friday?', '> [TR] Yes, will do.', '> Maria: please check it.'];
  expect(parts('Thanks, noted.', '', header, '', ...quote).own).toBe('Thanks, noted.');
});

test('whoever answers between the lines without marks has no answers behind more of them: those are older quotes', () => {
  const { own, quoted } = parts(
    ...[
      'My answers are in between.',
      '',
      header,
      '> Can you send the log by Friday?',
      '',
      'Yes, will do.',
      '',
    ],
    ...['> Lena', '>', '> > On Mon, 16 Nov 2026, Maria Keller wrote:', '> > We will send the drawings.', ''],
    'The price is fine.',
  );
  expect(own).toContain('Yes, will do.');
  expect(own).toContain('The price is fine.');
  expect(own).not.toContain('drawings');
  expect(quoted.some(({ text }) => text.includes('We will send the drawings.'))).toBe(true);
});
