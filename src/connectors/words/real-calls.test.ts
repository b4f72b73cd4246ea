import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCaptions } from '../transcripts/captions.ts';
import { speechOfFile } from './speech-of-file.ts';

const calls = join(process.env.LEADSHEET_SAMPLE_DATA ?? '../shared/data', 'zoom-calls');
const isHere = existsSync(calls);
if (!isHere) console.log('The recorded calls are not here, so that they are not read.');

test.runIf(isHere)(
  'every recorded call is read, with as many cues as it has, and no word is lost',
  async () => {
    const files = globSync('*/*/transcript.vtt', { cwd: calls });
    expect(files).toHaveLength(106);
    for (const file of files) {
      const bytes = readFileSync(join(calls, file));
      const text = bytes.toString('utf8').replaceAll('\r\n', '\n');
      const { turns, notUnderstood } = await readCaptions(text, 'vtt');
      expect(turns, file).toHaveLength(text.match(/ --> /g)?.length ?? 0);
      expect(notUnderstood).toBe(0);
      const speech = await speechOfFile({ name: file, bytes });
      if (!speech.ok) throw new Error(speech.refusal.message);
      expect(speech.value.utterances.every(({ speaker }) => speaker !== null)).toBe(true);
      const written = text
        .split('\n')
        .filter((line) => /^[^:]+: /.test(line) && !line.includes('-->'))
        .map((line) => line.replace(/^[^:]+: /, ''))
        .join(' ');
      const read = speech.value.utterances.map((utterance) => utterance.text).join(' ');
      expect(letters(read), file).toBe(letters(written));
    }
  },
);

test.runIf(isHere)('every chat of a call is read as one', async () => {
  for (const file of globSync('*/*/chat.txt', { cwd: calls })) {
    const bytes = readFileSync(join(calls, file));
    const speech = await speechOfFile({ name: file, bytes });
    if (!speech.ok) throw new Error(`${file}: ${speech.refusal.message}`);
    const lines = bytes.toString('utf8').match(/^\d\d:\d\d:\d\d\t/gm)?.length ?? 0;
    const leftOut = speech.value.leftOut.reduce((sum, { count }) => sum + count, 0);
    expect(speech.value.source, file).toBe('chat');
    expect(speech.value.utterances.length + leftOut, file).toBe(lines);
  }
});

/** Letters alone: sounds such as "[laughter]" are no words. */
function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}
