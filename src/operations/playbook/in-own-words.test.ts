import { expect, test } from 'vitest';
import { builtInPlaybooks } from '#domain/playbook/built-in-playbooks.ts';
import { defaultPlaybook } from '#domain/playbook/default-playbook.ts';
import { readersPlaybook } from '../presenting/readers-playbook.ts';
import { inOwnWords } from './in-own-words.ts';

test('what was only read in German is kept as it stands', () => {
  for (const playbook of builtInPlaybooks) {
    const read = structuredClone(readersPlaybook(playbook, 'de'));
    expect(read).not.toEqual(playbook);
    expect(inOwnWords(read, playbook, 'de')).toEqual(playbook);
  }
});

test('what was changed stays as it was written, and moved questions keep their own words', () => {
  const read = readersPlaybook(defaultPlaybook, 'de');
  const [first, ...rest] = read.kinds;
  const questions = [...first!.questions.toReversed(), 'Was noch?'];
  const sent = { ...read, kinds: [{ ...first!, wording: 'Hätten Sie Zeit?', questions }, ...rest] };
  const [kept, ...others] = inOwnWords(sent, defaultPlaybook, 'de').kinds;
  expect(kept).toEqual({
    ...defaultPlaybook.kinds[0],
    wording: 'Hätten Sie Zeit?',
    questions: [...defaultPlaybook.kinds[0]!.questions.toReversed(), 'Was noch?'],
  });
  expect(others).toEqual(defaultPlaybook.kinds.slice(1));
});
