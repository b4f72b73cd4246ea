import { useMemo } from 'react';
import type { NamedPerson } from '#domain/words/proposal.ts';
import { isQuotedAct } from '#domain/words/quoted-act.ts';
import { isInTheSameWords } from '#domain/words/says-the-same.ts';
import { cameUpTexts } from '#texts/came-up.ts';
import { reasonsTexts, requestablesTexts } from '#texts/choices.ts';
import { closeOutTexts } from '#texts/close-out.ts';
import { wordsTexts } from '#texts/words.ts';
import { useDates, useNumbers, useTexts } from '../../ui/reader.tsx';
import type { Tone } from '../../ui/tag.tsx';
import type { Found, WordsOf } from './words-context.ts';

/** What a proposal is called, and what it says. */
export interface SaidFound {
  readonly kind: string;
  readonly tone: Tone;
  readonly what: string;
  /** Whose it is and by when, and what it answers: each a word or two. */
  readonly details: readonly string[];
  /** What would make it whole. */
  readonly missing: readonly string[];
}

/** Of which colour the words of each kind are. */
export const toneOf: Readonly<Record<Found['what'], Tone>> = {
  commitment: 'them',
  'non-commitment': 'warn',
  promise: 'us',
  kept: 'them',
  ask: 'plain',
  concern: 'risk',
  request: 'plain',
  'next conversation': 'them',
  person: 'plain',
  framing: 'plain',
};

/** Says proposals in the reader's words. */
export function useSayFound(
  { page, there = nobody }: Pick<WordsOf, 'page'> & Partial<Pick<WordsOf, 'there'>>,
  known: readonly { contactId: string; name: string }[],
) {
  const t = useTexts(wordsTexts);
  const tc = useTexts(closeOutTexts);
  const tu = useTexts(cameUpTexts);
  const reason = useTexts(reasonsTexts);
  const requested = useTexts(requestablesTexts);
  const dates = useDates();
  const { list } = useNumbers();
  const nameOf = (who: NamedPerson | null): string | null => {
    if (who === null || 'memberId' in who) return null;
    if ('called' in who) return who.called;
    const is = ({ contactId }: { contactId: string }) => contactId === who.contactId;
    return (page.score.people.find(is) ?? known.find(is))?.name ?? null;
  };
  /** Whom we asked where nobody is named: who was there with us, if that was one person. */
  const [first, second] = there;
  const asked = first !== undefined && second === undefined ? { contactId: first } : null;
  const gaps = { who: t('who'), what: t('what'), when: t('byWhen') };
  const waitsFor = ({ hangsOn }: { hangsOn?: string }) => (hangsOn ? [t('hangsOn', { words: hangsOn })] : []);
  /** “I'll send it” says who and when, and leaves open what it is. */
  const whatIsIt = ({ act }: { act: string | null }) => (isQuotedAct(act) ? [gaps.what] : []);
  const answers = { yes: tc('answerYesShort'), no: tc('answerNo'), maybe: tc('answerMaybe') };
  const dayOf = ({ due, when }: { due: string | null; when: string | null }) => (due ? dates.day(due) : when);
  /** By when; of what is on record already from which day to which. */
  const dueOf = (found: Extract<Found, { moves?: object | undefined }>) => {
    const { act, due, moves } = found;
    if (!moves || !due) return dayOf(found);
    const to = dates.day(due);
    if (!moves.due) return t('givesDay', { to });
    const from = dates.day(moves.due);
    if (act && isInTheSameWords(act, moves.words)) return t('moves', { from, to });
    return t('movesThat', { words: moves.words, from, to });
  };
  const text = (found: Found): Omit<SaidFound, 'tone'> => {
    const quote = found.quotes[0].text;
    switch (found.what) {
      case 'commitment':
      case 'non-commitment':
        return {
          kind: found.what === 'commitment' ? t('commitment') : t('nonCommitment'),
          what: found.act ?? quote,
          details: filled(
            nameOf(found.who),
            dueOf(found),
            found.what === 'commitment' && found.done ? tc('thereAndThen') : null,
            found.what === 'commitment' && found.replaces
              ? t('replaces', { words: found.replaces.words ?? '' })
              : null,
            found.what === 'non-commitment' ? t('notFirm') : null,
          ),
          missing: [...found.missing.map((part) => gaps[part]), ...whatIsIt(found), ...waitsFor(found)],
        };
      case 'promise':
        return {
          kind: t('promise'),
          what: found.act ?? quote,
          details: filled(dueOf(found)),
          missing: [...(found.due ? [] : [gaps.when]), ...whatIsIt(found), ...waitsFor(found)],
        };
      case 'kept': {
        const { what, id, words, due } = found.of;
        const theirs = page.commitments.find(({ commitmentId }) => commitmentId === id);
        return {
          kind: t('kept'),
          what: words,
          details: filled(
            what === 'promise' ? t('promise') : (theirs?.contactName ?? t('commitment')),
            due && dates.day(due),
          ),
          missing: [],
        };
      }
      case 'ask':
        return {
          kind: t('ask'),
          what: found.wording,
          details: filled(
            nameOf(found.who ?? asked),
            found.answer ? t('answer', { answer: answers[found.answer] }) : null,
            found.maybe && reason(found.maybe),
            found.reviewOn && dates.day(found.reviewOn),
          ),
          missing: found.who || asked || found.askId ? [] : [gaps.who],
        };
      case 'concern':
        return {
          kind: t('concern'),
          what: found.text,
          details: filled(nameOf(found.who)),
          missing: found.who ? [] : [gaps.who],
        };
      case 'request':
        return {
          kind: t('request'),
          what: requested(found.of),
          details: filled(nameOf(found.who)),
          missing: [],
        };
      case 'next conversation': {
        const people = filled(...found.who.map(nameOf));
        return {
          kind: t('next'),
          what: found.startsAt ? dates.moment(found.startsAt) : found.when,
          details: people.length > 0 ? [list(people)] : [],
          missing: found.startsAt ? [] : [gaps.when],
        };
      }
      case 'person':
        return { kind: t('person'), what: found.called, details: filled(found.title), missing: [] };
      case 'framing':
        return {
          kind: t('framing'),
          what: found.topic ?? quote,
          details: [tu(found.framing === 'final' ? 'asAnswer' : 'asIdea')],
          missing: found.topic ? [] : [gaps.what],
        };
    }
  };
  // Said once each: a row is not drawn again for what it says already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it is said with, by which a message may differ
  const said = useMemo(() => new WeakMap<Found, SaidFound>(), [page, there, known, t, dates]);
  return (found: Found): SaidFound => {
    const before = said.get(found);
    if (before) return before;
    const now = { ...text(found), tone: toneOf[found.what] };
    said.set(found, now);
    return now;
  };
}

const nobody: readonly string[] = [];

const filled = (...parts: readonly (string | null | undefined)[]): string[] =>
  parts.filter((part): part is string => Boolean(part));
