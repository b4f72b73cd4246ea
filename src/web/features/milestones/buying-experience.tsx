import { useRef, useState } from 'react';
import { changeAccount } from '#contract/accounts/accounts.ts';
import type { DealPage } from '#contract/deals/deal-page.ts';
import { type BuyingExperience, buyingExperiences } from '#domain/guidance/buying-experience.ts';
import { theirProcessTexts } from '#texts/their-process.ts';
import { useRowWrite } from '../../api/row-write.ts';
import { afterFocusReturns } from '../../ui/after-focus-returns.ts';
import { Button } from '../../ui/button.tsx';
import { useAct } from '../../ui/keys/use-key.ts';
import { useTexts } from '../../ui/reader.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';

type Buying = NonNullable<DealPage['process']['buying']>;

interface ExperienceProps {
  buying: Buying;
  mayChange: boolean;
  /** Shares their way with them, as their roadmap. */
  onShare: (() => void) | undefined;
}

/** How often they buy this, asked for once; then what it means for us. */
export function BuyingExperienceLine(props: ExperienceProps) {
  const { howOften, lastBought } = props.buying;
  // What stands there begins anew with each answer, so that an undo is over what was seen.
  return <Experience key={`${howOften} ${lastBought}`} {...props} />;
}

function Experience({ buying, mayChange, onShare }: ExperienceProps) {
  const t = useTexts(theirProcessTexts);
  const [part, setPart] = useState<'often' | 'last' | null>(null);
  const { howOften, lastBought, guidance, sentence, question } = buying;
  const labels = { 'first time': t('firstTime'), sometimes: t('sometimes'), 'every year': t('everyYear') };
  const write = useRowWrite(changeAccount, {
    of: { accountId: buying.accountId },
    now: { howOften, lastBought },
    labels: { howOften: t('often'), lastBought: t('lastBoughtLabel') },
    read: (field, value) =>
      field === 'howOften' ? (labels[value as BuyingExperience] ?? null) : ((value as string | null) ?? null),
    said: ({ name }) => t('experienceSaid', { account: name }),
    onDone: () => setPart(null),
  });
  const choose = (often: BuyingExperience) => write.save({ howOften: often, lastBought });
  const isAsked = howOften === null ? guidance === 'ask' && mayChange : part === 'often';
  const line = useRef<HTMLDivElement>(null);
  useAct({
    label: t('experience'),
    when: mayChange && (isAsked || howOften !== null),
    act: () => {
      setPart('often');
      afterFocusReturns(() => line.current?.querySelector<HTMLElement>('fieldset button')?.focus());
    },
  });
  if (howOften === null && !isAsked) return null;
  return (
    <div ref={line} className="mt-3 flex flex-col gap-1.5 border-t border-line pt-3 text-fine wrap-anywhere">
      {isAsked ? (
        <fieldset>
          <legend className="mb-1.5 text-soft">{t('experience')}</legend>
          <div className="flex flex-wrap gap-1.5">
            {buyingExperiences.map((often) => (
              <Button
                key={often}
                size="small"
                isPending={write.isPending}
                aria-pressed={often === howOften}
                onPress={() => choose(often)}
              >
                {labels[often]}
              </Button>
            ))}
          </div>
        </fieldset>
      ) : (
        <p className="flex flex-wrap items-center gap-x-2">
          <span>
            {t('experienceIs', { often: (howOften ?? '').replace(' ', '_') })}
            {lastBought && <span className="text-soft"> · {t('lastBought', { last: lastBought })}</span>}
          </span>
          {mayChange && (
            <Button look="quiet" size="small" onPress={() => setPart('often')}>
              {t('changeExperience')}
            </Button>
          )}
        </p>
      )}
      {sentence && <p className="text-soft">{sentence}</p>}
      {onShare && guidance === 'show the way' && (
        <Button size="small" className="self-start" onPress={onShare}>
          {t('shareWay')}
        </Button>
      )}
      {question && howOften !== null && <p className="font-medium text-them">{t('ask', { question })}</p>}
      {mayChange && howOften !== null && howOften !== 'first time' && !lastBought && part === null && (
        <Button look="quiet" size="small" className="-ml-2.5 self-start" onPress={() => setPart('last')}>
          {t('addLast')}
        </Button>
      )}
      {part === 'last' && (
        <LastBought
          isPending={write.isPending}
          onSave={(last) => write.save({ howOften, lastBought: last })}
        />
      )}
      {write.problem && <Notice tone="risk">{write.problem.text}</Notice>}
    </div>
  );
}

function LastBought({ isPending, onSave }: { isPending: boolean; onSave: (last: string) => void }) {
  const t = useTexts(theirProcessTexts);
  const [last, setLast] = useState('');
  return (
    <form
      className="flex items-end gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (last.trim() !== '') onSave(last.trim());
      }}
    >
      <TextField
        label={t('lastBoughtLabel')}
        placeholder={t('lastBoughtExample')}
        value={last}
        onChange={setLast}
        maxLength={300}
        autoFocus
        className="min-w-0 flex-1"
      />
      <Button type="submit" isPending={isPending} isDisabled={last.trim() === ''} className="flex-none">
        {t('save')}
      </Button>
    </form>
  );
}
