import { expect, test } from 'vitest';
import { speechOfFile } from './speech-of-file.ts';

const cue = 'WEBVTT\n\n00:01.000 --> 00:02.000\n';
const said = 'We will send you the list of users by Friday. ';

/** What takes a pattern, a reader or a stack to its end, if anything does. */
const forged: Readonly<Record<string, string>> = {
  'a thousand kilobytes on one line': said.repeat(20_000),
  'spaces and a letter': `${' '.repeat(500_000)}x`,
  'empty lines and a letter': `${'\n'.repeat(500_000)}x`,
  'times alone': '00:12\n'.repeat(50_000),
  'labels of mails': 'From: x\n'.repeat(30_000),
  'a thousand headers of mails': 'From: x\nSent: y\nTo: z\nSubject: a\n\nhello\n\n'.repeat(3000),
  'a header of a quote that never ends': 'On '.repeat(50_000),
  'quotes of a thousand levels': Array.from({ length: 1000 }, (_, level) => `${'>'.repeat(level)} x`).join(
    '\n',
  ),
  'voices without a name': `${cue}${'<v '.repeat(50_000)}x`,
  'tags within tags': `${cue}${'<i>'.repeat(20_000)}x`,
  arrows: `WEBVTT\n\n${'-->\n'.repeat(50_000)}`,
  'a page that is nested a thousand times': `<html>${'<div>'.repeat(20_000)}x</div></html>`,
};

test.each(Object.entries(forged))('%s take seconds at most, and throw nothing', async (_, text) => {
  const begun = process.cpuUsage();
  const speech = await speechOfFile({ name: 'forged.txt', bytes: Buffer.from(text) });
  const { user, system } = process.cpuUsage(begun);
  expect(typeof speech.ok).toBe('boolean');
  // A hundredth of this alone; a pattern that goes astray takes minutes.
  expect((user + system) / 1_000_000).toBeLessThan(15);
});

test('a talk of two hours is read whole', async () => {
  const cues = Array.from({ length: 2400 }, (_, place) => {
    const at = (seconds: number) => new Date(seconds * 1000).toISOString().slice(11, 23);
    return `${place + 1}\n${at(place * 3)} --> ${at(place * 3 + 3)}\n${place % 7 > 3 ? 'Tom Berg' : 'Ana Ruiz'}: ${said}\n`;
  });
  const speech = await speechOfFile({ name: 'talk.vtt', bytes: Buffer.from(`WEBVTT\n\n${cues.join('\n')}`) });
  if (!speech.ok) throw new Error(speech.refusal.message);
  const words = speech.value.utterances.flatMap(({ text }) => text.split(' '));
  expect(words).toHaveLength(2400 * 10);
  expect(speech.value.utterances.at(-1)?.second).toBeGreaterThan(7100);
});
