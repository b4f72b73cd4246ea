import { expect, test } from 'vitest';
import { defaultPlaybook } from '#domain/playbook/default-playbook.ts';
import { openedWithKai } from '#domain/testing/story.ts';
import { builtInText } from '#texts/built-in-words.ts';
import { clientsWords } from './clients-words.ts';

const explore = defaultPlaybook.kinds.find(({ key }) => key === 'explore');
const ours = explore?.clientCommitsTo ?? '';
const theirs = explore?.clientWording ?? '';
const at = '2026-11-02T09:00Z';

/** How a line for Explore reads that says `what`. */
function read(what: string, locale: string, wordings: Record<string, string> = {}) {
  const story = openedWithKai().commit(at, 'c', 'kai', 'explore', { what });
  for (const [subject, words] of Object.entries(wordings))
    story.add(at, 'roadmap.worded', { subject, words });
  const standing = story.standing();
  const line = standing.commitments.c;
  return line && clientsWords(defaultPlaybook, locale).ofCommitment(line, standing, 'Robin Keller');
}

test('what the playbook says of a client, in whichever language, is said to them in the words for clients', () => {
  expect(read(ours, 'en-GB')).toBe(theirs);
  expect(read(ours, 'de-DE')).toBe(builtInText(theirs, 'de'));
  expect(read(builtInText(ours, 'de'), 'en-GB')).toBe(theirs);
  expect(builtInText(theirs, 'de')).not.toBe(theirs);
});

test('what was said in a conversation stays as it was said, and what we wrote for this client stands first', () => {
  expect(read('send the figures', 'de-DE')).toBe('send the figures');
  expect(read(ours, 'en-GB', { explore: 'See what slow intake costs' })).toBe('See what slow intake costs');
  expect(read(ours, 'en-GB', { c: 'Two days in Dayton', explore: 'other' })).toBe('Two days in Dayton');
});

test('a usual step that was taken over reads in the language of the client, and one with a name of its own as it is', () => {
  const { ofStep } = clientsWords(defaultPlaybook, 'de-DE');
  const standing = openedWithKai().standing();
  expect(ofStep({ milestoneId: 'm', name: 'Signature' }, standing)).toBe(builtInText('Signature', 'de'));
  expect(builtInText('Signature', 'de')).not.toBe('Signature');
  expect(ofStep({ milestoneId: 'm', name: 'Board decides in Ostrava' }, standing)).toBe(
    'Board decides in Ostrava',
  );
  const back = clientsWords(defaultPlaybook, 'en-GB').ofStep;
  expect(back({ milestoneId: 'm', name: builtInText('Board decision', 'de') }, standing)).toBe(
    'Board decision',
  );
});
