import { labelOf } from '../../../src/language/labels/label-of.ts';
import { sentencesOf } from '../../../src/language/sentences/sentences-of.ts';

/** Processor time to find sentences and to label them, in milliseconds per 1,000 words; the model is loaded before. */
export function measureSpeed(texts: readonly string[]) {
  const speech = {
    source: 'transcript',
    utterances: texts.map((text) => ({ speaker: 0, text, second: null, writtenAt: null })),
  } as const;
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const read = () => {
    const start = process.cpuUsage();
    const sentences = sentencesOf(speech);
    const found = spent(start);
    let before: { text: string; side: 'client' } | null = null;
    for (const { text } of sentences) {
      labelOf(text, { side: 'client', source: 'transcript', before, dates: null });
      before = { text, side: 'client' };
    }
    return { sentences: (found * 1000) / words, labels: ((spent(start) - found) * 1000) / words };
  };
  const first = read();
  return { words, first, warm: read() };
}

function spent(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
