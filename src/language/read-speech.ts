import { dayOf } from '#domain/time/calendar.ts';
import type { Proposal, Quote, SentenceLabel } from '#domain/words/proposal.ts';
import type { Speech, SpeechContext } from '#domain/words/speech.ts';
import { asOfToday } from './conversation/as-of-today.ts';
import { askedAbove, nowhere } from './conversation/asked-above.ts';
import { keptIn } from './conversation/kept.ts';
import { listen } from './conversation/listen.ts';
import { listenerTo } from './conversation/listener.ts';
import { tellMeetingsOnce } from './conversation/meetings-asked.ts';
import { suggestWhatIsOlder } from './conversation/older-mails.ts';
import { tickOneNextTime } from './conversation/one-next-time.ts';
import { besideRecord } from './conversation/recorded-as.ts';
import { inTheirWords } from './conversation/what-is-meant.ts';
import { hearSpeech } from './deeds/hear-speech.ts';
import { rosterOf } from './deeds/roster.ts';
import type { Said } from './deeds/said.ts';
import { type Found, isIn } from './found.ts';
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
    const { utterance } = said.sentence;
    const above =
      heard[at - 1]?.sentence.utterance === utterance ? null : spelled.utterances[utterance]?.below;
    if (above) askedAbove(listener, said, above, { speech: spelled, heard, roster, model });
    listen(listener, said, at);
  });
  tellMeetingsOnce(listener, heard);
  suggestWhatIsOlder(listener, heard);
  tickOneNextTime(listener, heard);
  const saidOn = ({ quotes: [{ utterance }] }: Found) => {
    const { writtenAt = null } = speech.utterances[utterance] ?? {};
    return writtenAt === null ? context.day : dayOf(writtenAt, context.zone);
  };
  const times = new Map<string, number>();
  return [...listener.found, ...keptIn(heard, context)].flatMap((one) => {
    const still = one && asOfToday(one, context.day);
    if (still === null) return [];
    const found = inTheirWords(still);
    const words = `${found.what}\n${found.quotes[0].text}`;
    const time = times.get(words) ?? 0;
    times.set(words, time + 1);
    const id = idOf(`${words}\n${time}`);
    const [first, ...others] = found.quotes.filter(({ utterance }) => utterance !== nowhere) as [
      Quote,
      ...Quote[],
    ];
    const quotes = [asTyped(first), ...others.map(asTyped)] as const;
    const said = { saidOn: saidOn(found), source: speech.source };
    const told = { id, foundBy: 'product', heard: heardAs(found, heard) } as const;
    return [{ ...found, ...told, ...besideRecord(found, context, said), quotes } as Proposal];
  });
}

/**
 * An ask is told by its first sentence, whatever answers it, and what is said again by where it was said first; a yes and
 * what it agrees to tell it together, and neither alone.
 */
function heardAs({ what, quotes }: Found, heard: readonly Said[]): Proposal['heard'] {
  const [said, ...others] = quotes.map((quote) => heard.find(({ sentence }) => isIn(quote, sentence)));
  const label = labelOf[what];
  const isSaidAgain = [said, ...others].every((one) => one?.labelled.label === label);
  if (!said || (others.length > 0 && what !== 'ask' && !isSaidAgain)) return null;
  return { source: said.heardAs, side: said.side };
}

const labelOf: Partial<Readonly<Record<Found['what'], SentenceLabel>>> = {
  ...{ commitment: 'client commitment', 'non-commitment': 'non-commitment', promise: 'promise' },
  ...{ concern: 'concern', request: 'request' },
};
