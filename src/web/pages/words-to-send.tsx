import type { DealPage } from '#contract/deals/deal-page.ts';
import type { Say } from '#texts/say.ts';
import { wordsToSendTexts } from '#texts/words-to-send.ts';
import { useDates, useTexts } from '../ui/reader.tsx';
import { TextToSend } from '../ui/text-to-send.tsx';

type Commitment = DealPage['commitments'][number];
type Ask = DealPage['asks'][number];

/** What a short letter is for, with what it is about. */
export type Letter =
  | { readonly for: 'write'; readonly page: DealPage; readonly contactId: string | undefined }
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
      {letter.for !== 'write' ? t('whenAnswered') : t('thenRecord')}
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
