import type { Proposal } from '#domain/words/proposal.ts';
import type { Speech, SpeechContext } from '#domain/words/speech.ts';
import { listen } from './conversation/listen.ts';
import { listenerTo } from './conversation/listener.ts';
import { recordedAs } from './conversation/recorded-as.ts';
import { hearSpeech } from './deeds/hear-speech.ts';
import { rosterOf } from './deeds/people-named.ts';
import { type LanguageModel, shippedModel } from './labels/language-model.ts';
import { idOf } from './proposal-id.ts';

/**
 * What a speech would have on record, each with the words that it rests on. The same speech proposes the same twice, and
 * what is said later does not change the ids of what was proposed before.
 */
export function readSpeech(
  speech: Speech,
  context: SpeechContext,
  model: LanguageModel = shippedModel(),
): Proposal[] {
  const roster = rosterOf(speech, context);
  const listener = listenerTo(context, roster);
  hearSpeech(speech, context, roster, model).forEach((said, at) => {
    listen(listener, said, at);
  });
  const times = new Map<string, number>();
  return listener.found.flatMap((found) => {
    if (found === null) return [];
    const words = `${found.what}\n${found.quotes[0].text}`;
    const time = times.get(words) ?? 0;
    times.set(words, time + 1);
    const alreadyRecorded = recordedAs(found, context);
    return [{ ...found, id: idOf(`${words}\n${time}`), alreadyRecorded, foundBy: 'product' } as Proposal];
  });
}
