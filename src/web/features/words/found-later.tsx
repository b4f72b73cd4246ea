import { useState } from 'react';
import type { DealPage } from '#contract/deals/deal-page.ts';
import { readWords } from '#contract/words/words.ts';
import { wordsTexts } from '#texts/words.ts';
import { call, explain } from '../../api/client.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Notice } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useSayFound } from './say-found.ts';
import { Why } from './why.tsx';
import type { Found, WordsRead } from './words-context.ts';

interface FoundLaterProps {
  page: DealPage;
  conversationId: string;
  notes: string;
  /** Writes it as an entry of its own; null of what cannot be recorded by itself, or stands on record already. */
  toRecord: (found: Found) => (() => Promise<boolean>) | null;
}

const nobody: readonly never[] = [];

/** Notes of a conversation that is closed out, read for what was missed: each goes on record with one press. */
export function FoundLater({ page, conversationId, notes, toRecord }: FoundLaterProps) {
  const t = useTexts(wordsTexts);
  const sayFound = useSayFound({ page }, nobody);
  const [read, setRead] = useState<WordsRead | 'reading' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [recorded, setRecorded] = useState<readonly string[]>([]);
  const [sending, setSending] = useState<string | null>(null);
  const start = async () => {
    setProblem(null);
    setRead('reading');
    const input = { dealId: page.deal.dealId, conversationId, text: notes, source: 'notes' as const };
    try {
      setRead(await call(readWords, input));
    } catch (error) {
      setRead(null);
      setProblem(explain(error));
    }
  };
  if (read === null || read === 'reading') {
    return (
      <>
        {problem && <Notice>{problem}</Notice>}
        <Button size="small" isPending={read === 'reading'} onPress={() => void start()}>
          {t('readNotes')}
        </Button>
      </>
    );
  }
  if (read.notRead === 'not English') return <p className="text-soft">{t('notEnglish')}</p>;
  const missed = read.proposals.flatMap((found) => {
    const act = recorded.includes(found.id) ? null : toRecord(found);
    return act ? [{ found, act }] : [];
  });
  if (missed.length === 0) return <p className="text-soft">{t('nothingMore')}</p>;
  return (
    <ul aria-label={t('notRecorded')} className="divide-y divide-line">
      {missed.map(({ found, act }) => {
        const said = sayFound(found);
        return (
          <li key={found.id} className="flex items-start justify-between gap-3 py-2">
            <span className="min-w-0 wrap-anywhere">
              <Tag tone={said.tone}>{said.kind}</Tag> {said.what}
              <span className="block text-fine text-soft">
                {[...said.details, ...said.missing].join(' · ')}
              </span>
              <Why found={found} hasTicks={false} />
            </span>
            <Button
              size="small"
              className="shrink-0"
              isPending={sending === found.id}
              aria-label={t('recordThis', { what: said.what })}
              onPress={async () => {
                setSending(found.id);
                if (await act()) setRecorded((before) => [...before, found.id]);
                setSending(null);
              }}
            >
              {t('recordToo')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
