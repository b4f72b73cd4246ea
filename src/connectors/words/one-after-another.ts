import type { LeftOut, Speaker, Speech } from '#domain/words/speech.ts';

/** Several speeches as one: the first says what it is, and whoever speaks in two of them is one person. */
export function oneAfterAnother(speeches: readonly Speech[], notUnderstood = 0): Speech {
  const [first, ...others] = speeches;
  if (!first) throw new Error('There is no speech.');
  const speakers: Speaker[] = [...first.speakers];
  const utterances = [...first.utterances];
  const left = new Map<LeftOut['what'], number>(notUnderstood > 0 ? [['not understood', notUnderstood]] : []);
  for (const { what, count } of speeches.flatMap(({ leftOut }) => leftOut))
    left.set(what, (left.get(what) ?? 0) + count);
  for (const other of others) {
    const places = other.speakers.map((speaker) => placeOf(speakers, speaker));
    for (const utterance of other.utterances) {
      utterances.push({
        ...utterance,
        speaker: utterance.speaker === null ? null : (places[utterance.speaker] ?? null),
      });
    }
  }
  return { ...first, speakers, utterances, leftOut: [...left].map(([what, count]) => ({ what, count })) };
}

function placeOf(speakers: Speaker[], speaker: Speaker): number {
  const known = speakers.findIndex(({ name, email }) =>
    speaker.email !== null && email !== null
      ? email === speaker.email
      : name.toLowerCase() === speaker.name.toLowerCase(),
  );
  return known === -1 ? speakers.push(speaker) - 1 : known;
}
