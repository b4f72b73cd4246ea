import type { DealPage } from '#contract/deals/deal-page.ts';
import type { Say } from '#texts/say.ts';
import { wordsToSendTexts } from '#texts/words-to-send.ts';
import { useDates, useTexts } from '../ui/reader.tsx';
import { TextToSend } from '../ui/text-to-send.tsx';

type Commitment = DealPage['commitments'][number];
type Ask = DealPage['asks'][number];

/** What a short letter is for, with what it is about. */
export type Letter =
  | { readonly for: 'recap' | 'write'; readonly page: DealPage; readonly contactId: string | undefined }
  | { readonly for: 'owed'; readonly commitment: Commitment }
  | { readonly for: 'answer'; readonly ask: Ask };

/** A letter to begin with, above the form in which it is recorded what came of it. */
export function WordsToSend({ letter }: { letter: Letter }) {
  const t = useTexts(wordsToSendTexts);
  const dates = useDates();
  const { to, subject, lines } = written(letter, t, dates);
  const text = [to === null ? t('toAll') : t('toYou', { name: to }), '', ...lines].join('\n');
  return (
    <TextToSend label={t('words')} hint={t('hint')} openMail={t('openMail')} subject={subject} text={text}>
      {letter.for === 'owed' || letter.for === 'answer' ? t('whenAnswered') : t('thenRecord')}
    </TextToSend>
  );
}

type Texts = Say<(typeof wordsToSendTexts)['en']>;
type Dates = ReturnType<typeof useDates>;

interface Written {
  readonly to: string | null;
  readonly subject: string;
  readonly lines: readonly string[];
}

function written(letter: Letter, t: Texts, dates: Dates): Written {
  switch (letter.for) {
    case 'owed': {
      const { contactName, what, due } = letter.commitment;
      const asks = due ? t('owedAsks', { what, day: dates.shortDay(due) }) : t('owedAsksNoDay', { what });
      return { to: contactName, subject: t('owedSubject', { what }), lines: [asks] };
    }
    case 'answer': {
      const { contactName, wording } = letter.ask;
      const asks = wording ? t('answerAsks', { words: wording }) : t('answerAsksPlain');
      return { to: contactName, subject: t('answerSubject'), lines: [asks] };
    }
    case 'write':
      return { to: nameOf(letter), subject: t('writeSubject'), lines: askedOf(letter.page, t, dates) };
    case 'recap':
      return { to: nameOf(letter), subject: t('recapSubject'), lines: recapOf(letter.page, t, dates) };
  }
}

/** After a silence what has changed; on the day until which a deal was parked, the question that was agreed. */
function askedOf({ deal }: DealPage, t: Texts, dates: Dates): string[] {
  if (deal.state !== 'parked' || deal.parkedUntil === null) return [t('writeAsks')];
  const opens = t('parkedOpens', { day: dates.shortDay(deal.parkedUntil) });
  return [opens, deal.parkedQuestion ?? t('parkedAsks')];
}

function nameOf({ page, contactId }: { page: DealPage; contactId: string | undefined }): string | null {
  return page.score.people.find((person) => person.contactId === contactId)?.name ?? null;
}

/** Who does what by when, as the last conversation brought it, and when we talk next. */
function recapOf(page: DealPage, t: Texts, dates: Dates): string[] {
  const last = lastToBring(page);
  const isOf = (one: { conversationId: string | null }) => last === null || one.conversationId === last;
  const theirs = page.commitments
    .filter((one) => one.state === 'open' && one.contactName !== null && isOf(one))
    .map(({ contactName, what, due }) => {
      const who = contactName ?? '';
      return due
        ? t('recapWill', { who, what, day: dates.shortDay(due) })
        : t('recapWillNoDay', { who, what });
    });
  const ours = page.promises
    .filter((one) => one.state === 'open' && isOf(one))
    .map(({ what, due }) =>
      due ? t('recapWe', { what, day: dates.shortDay(due) }) : t('recapWeNoDay', { what }),
    );
  const next = page.deal.nextConversation;
  return [
    t('recapOpens'),
    '',
    ...theirs,
    ...ours,
    ...(theirs.length + ours.length > 0 ? [''] : []),
    ...(next ? [t('recapNext', { when: dates.moment(next.startsAt) })] : []),
    t('recapAsks'),
  ];
}

/** The latest conversation that something came of; null where all was recorded without one. */
function lastToBring({ commitments, promises }: DealPage): string | null {
  const [latest] = [...commitments, ...promises]
    .filter(({ conversationId }) => conversationId !== null)
    .toSorted((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
  return latest?.conversationId ?? null;
}
