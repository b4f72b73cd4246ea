import type { Proposal } from '#domain/words/proposal.ts';
import type { Speech, SpeechContext } from '#domain/words/speech.ts';
import { listen } from './conversation/listen.ts';
import { listenerTo } from './conversation/listener.ts';
import { recordedAs } from './conversation/recorded-as.ts';
import { hearSpeech } from './deeds/hear-speech.ts';
import { rosterOf } from './deeds/people-named.ts';
import type { Said } from './deeds/said.ts';
import type { Found } from './found.ts';
import { type LanguageModel, shippedModel } from './labels/language-model.ts';
import { idOf } from './proposal-id.ts';
import { spelledOut } from './sentences/spelled-out.ts';

/**
 * What a speech would have on record, each with the words that it rests on. The same speech proposes the same twice, and
 * what is said later does not change the ids of what was proposed before. `tell` is told how far it is.
 */
export function readSpeech(
  speech: Speech,
  context: SpeechContext,
  model: LanguageModel = shippedModel(),
  tell: (utterance: number) => void = () => {},
): Proposal[] {
  const roster = rosterOf(speech, context);
  const listener = listenerTo(context, roster);
  const { speech: spelled, asTyped } = spelledOut(speech);
  const heard = hearSpeech(spelled, context, roster, { model, heard: tell });
  heard.forEach((said, at) => {
    listen(listener, said, at);
  });
  const times = new Map<string, number>();
  return listener.found.flatMap((found) => {
    if (found === null) return [];
    const words = `${found.what}\n${found.quotes[0].text}`;
    const time = times.get(words) ?? 0;
    times.set(words, time + 1);
    const alreadyRecorded = recordedAs(found, context);
    const id = idOf(`${words}\n${time}`);
    const [first, ...others] = found.quotes;
    const quotes = [asTyped(first), ...others.map(asTyped)] as const;
    const told = { id, alreadyRecorded, foundBy: 'product', heard: heardAs(found, heard) } as const;
    return [{ ...found, ...told, quotes } as Proposal];
  });
}

/** An ask is told by its first sentence, whatever answers it; else more than one sentence tells it together. */
function heardAs({ what, quotes }: Found, heard: readonly Said[]): Proposal['heard'] {
  const [first] = quotes;
  if (quotes.length > 1 && what !== 'ask') return null;
  const said = heard.find(
    ({ sentence: { utterance, from, to } }) =>
      utterance === first.utterance && from <= first.from && first.to <= to,
  );
  return said ? { source: said.heardAs, side: said.side } : null;
}
