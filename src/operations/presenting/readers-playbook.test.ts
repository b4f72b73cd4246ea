import { expect, test } from 'vitest';
import { maybeProbes, noProbes } from '#domain/guidance/probing.ts';
import { builtInPlaybooks } from '#domain/playbook/built-in-playbooks.ts';
import { defaultPlaybook } from '#domain/playbook/default-playbook.ts';
import type { Playbook } from '#domain/playbook/playbook.ts';
import { builtInText } from '#texts/built-in-words.ts';
import { readersPlaybook } from './readers-playbook.ts';

function textsOf(playbook: Playbook): string[] {
  return playbook.kinds.flatMap((kind) => [
    ...[kind.label, kind.shortLabel, kind.clientCommitsTo, kind.clientGains, kind.backup],
    ...[kind.wording, kind.notYet, kind.clientWording],
    ...kind.questions,
    ...kind.usualConcerns.flatMap(({ concern, reply }) => [concern, reply]),
  ]);
}

test.each(builtInPlaybooks)('every word of $key is there for readers of German', (playbook) => {
  const english = textsOf(playbook);
  const german = textsOf(readersPlaybook(playbook, 'de-AT'));
  expect(english.filter((text, place) => german[place] === text)).toEqual([]);
});

test('what is asked after a no or a maybe is there for readers of German', () => {
  const english = [...Object.values(noProbes), ...Object.values(maybeProbes)].map(({ question }) => question);
  expect(english.filter((text) => builtInText(text, 'de') === text)).toEqual([]);
});

test('a playbook is read in English as it was written', () => {
  expect(readersPlaybook(defaultPlaybook, 'en-GB')).toBe(defaultPlaybook);
});

test('what somebody changed stays in their words, and everything else of it is translated', () => {
  const [time, ...rest] = defaultPlaybook.kinds;
  if (!time) throw new Error('the default playbook has no kinds');
  const changed = { ...defaultPlaybook, kinds: [{ ...time, label: 'Kick-off' }, ...rest] };
  const read = readersPlaybook(changed, 'de-DE');
  expect(read.kinds[0]).toMatchObject({ key: 'time', label: 'Kick-off', shortLabel: 'Zeit' });
  expect(readersPlaybook(read, 'de-DE')).toBe(read);
});
