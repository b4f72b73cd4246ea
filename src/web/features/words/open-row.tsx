import { memo, useState } from 'react';
import { asOtherSides, kindsToBe, mayBeOther } from '#domain/words/proposal-as.ts';
import { quoteOf } from '#domain/words/review-state.ts';
import { wordsTexts } from '#texts/words.ts';
import { lookOfMark } from '../../api/record/note-marks.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classes } from '../../ui/classes.ts';
import { Menu } from '../../ui/menu.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Answers } from './answers.tsx';
import type { SaidOfIt } from './decide.ts';
import type { SaidFound } from './say-found.ts';
import type { AskedOf } from './use-asks.ts';
import { surenessOf, Why } from './why.tsx';
import type { Found } from './words-context.ts';

/** What can be done about something that was found, by its id. They stay the same, so that a row is not drawn for them. */
export interface RowActs {
  readonly tick: (id: string, ticked: boolean) => void;
  readonly point: (id: string | null) => void;
  readonly accept: (id: string) => void;
  readonly leaveOut: (id: string) => void;
  readonly edit: (id: string) => void;
  /** They say that it is something else, or whose it is: it is accepted as that. */
  readonly acceptAs: (id: string, as: SaidOfIt) => void;
}

interface OpenRowProps {
  found: Found;
  said: SaidFound;
  /** As it stands with its words. */
  number: number | null;
  isTicked: boolean;
  question: AskedOf | null;
  /** It is accepted only with an answer to that. */
  mustBeAnswered: boolean;
  isPointed: boolean;
  /** The one that the keys decide about. */
  isCurrent: boolean;
  /** Its sentence is shown with it. */
  hasQuote: boolean;
  acts: RowActs;
}

/** Something that was found and waits for a decision. */
export const OpenRow = memo(function OpenRow({ found, said, isTicked, isPointed, ...rest }: OpenRowProps) {
  const { question, mustBeAnswered } = rest;
  const t = useTexts(wordsTexts);
  const [isAsked, setAsked] = useState(false);
  const { id } = found;
  const { kind, what } = said;
  const { isCurrent, hasQuote, acts, number } = rest;
  const missing = said.missing.filter((gap) => gap !== question?.gap);
  const otherSide = asOtherSides(found);
  return (
    <li
      onPointerEnter={() => acts.point(id)}
      onPointerLeave={() => acts.point(null)}
      onFocus={() => acts.point(id)}
      className={classes(
        'rounded-card border bg-card focus-within:border-us',
        isPointed ? 'border-us' : 'border-line',
      )}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset takes no focus */}
      <div
        role="group"
        aria-label={t('foundThis', { kind, what })}
        data-found-row={id}
        tabIndex={isCurrent ? 0 : -1}
        // Clear of the lines, which stand at the bottom of a wide page.
        className="flex scroll-mb-[calc(34vh+170px)] flex-col gap-1.5 rounded-card px-3 py-2.5 max-lg:scroll-mb-0"
      >
        <div className="flex items-start justify-between gap-1">
          <Checkbox
            isSelected={isTicked}
            isDisabled={mustBeAnswered}
            onChange={(ticked) => acts.tick(id, ticked)}
          >
            <span className="sr-only">{isTicked ? t('tick', { what }) : t('tickSuggested', { what })}</span>
            <span aria-hidden="true">
              {number !== null && <span className="text-fine text-faint tabular-nums">{number} </span>}
              <Tag tone={said.tone}>{kind}</Tag> <span className="wrap-anywhere">{what}</span>
            </span>
          </Checkbox>
          {mayBeOther(found) && (
            // What is said in one line keeps its height, though the button is higher.
            <div className="sm:-my-1.5">
              <OtherKinds found={found} what={what} onChoose={acts.acceptAs} />
            </div>
          )}
        </div>
        <p className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5 pl-6 text-fine text-soft">
          {said.details.map((detail) => (
            <span key={detail} className="wrap-anywhere">
              {detail}
            </span>
          ))}
          {missing.map((gap) => (
            <span key={gap} className="text-warn">
              {gap}
            </span>
          ))}
          {found.foundBy === 'language model' && <Tag>{t('byLanguageModel')}</Tag>}
          <Button
            size="small"
            look="quiet"
            className="-mx-1.5 min-h-6! px-1.5! font-normal! max-sm:min-h-9!"
            aria-expanded={isAsked}
            aria-label={t('whyThis', { sureness: t(surenessOf(found)), what })}
            onPress={() => setAsked(!isAsked)}
          >
            {t('whySure', { sureness: t(surenessOf(found)) })}
          </Button>
        </p>
        {(hasQuote || found.what === 'kept') && !isAsked && <Quote found={found} said={said} />}
        {isAsked && <Why found={found} />}
        {question && (
          <Answers
            of={question}
            what={what}
            hasKeys={isCurrent}
            onAnswer={(answered) => acts.acceptAs(id, answered)}
          />
        )}
        <div className="flex flex-wrap gap-x-0.5 gap-y-1.5">
          <Button size="small" aria-label={t('acceptThis', { what })} onPress={() => acts.accept(id)}>
            {t('accept')}
          </Button>
          <Button
            size="small"
            look="quiet"
            aria-label={t('leaveOutThis', { what })}
            onPress={() => acts.leaveOut(id)}
          >
            {t('leaveOut')}
          </Button>
          <Button
            size="small"
            look="quiet"
            aria-label={t('editThis', { what })}
            onPress={() => acts.edit(id)}
          >
            {t('edit')}
          </Button>
          {otherSide && found.heard?.side === null && (
            <Button size="small" look="quiet" onPress={() => acts.acceptAs(id, otherSide)}>
              {t('itIs', { kind: otherSide })}
            </Button>
          )}
          {'moves' in found && found.moves && (
            <Button
              size="small"
              look="quiet"
              aria-label={t('secondOneThis', { what })}
              onPress={() => acts.acceptAs(id, 'second one')}
            >
              {t('secondOne')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
});

/** The words that it rests on, but for those that say what it is already: of an ask what answers it. */
function Quote({ found, said: { what, tone } }: { found: Found; said: SaidFound }) {
  const all = quoteOf(found);
  const bare = what.replace(/^“|”$/gu, '');
  const words = all.startsWith(bare) ? all.slice(bare.length).replace(/^[\s.!?]*(?:… )?/u, '') : all;
  if (words === '') return null;
  return (
    <p className="line-clamp-3 pl-6 text-fine wrap-anywhere">
      <mark className={classes('text-ink', lookOfMark(tone, false))}>{words}</mark>
    </p>
  );
}

interface OtherKindsProps {
  found: Found;
  what: string;
  onChoose: RowActs['acceptAs'];
}

/** What else it may be. */
function OtherKinds({ found, what, onChoose }: OtherKindsProps) {
  const t = useTexts(wordsTexts);
  const others = kindsToBe.filter((kind) => kind !== found.what);
  return (
    <Menu
      label={t('itIsOther', { what })}
      acts={others.map((kind) => ({
        id: kind,
        label: t('itIs', { kind: kind.replace('-', '_') }),
        act: () => onChoose(found.id, kind),
      }))}
    />
  );
}
