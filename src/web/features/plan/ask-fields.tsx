import { planTexts } from '#texts/plan.ts';
import { scoreTexts } from '#texts/score.ts';
import { newId } from '../../api/new-id.ts';
import { Fold } from '../../ui/fold.tsx';
import { LineList } from '../../ui/line-list.tsx';
import type { Choosable } from '../../ui/list-box.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import type { PlannedAskDraft, ProposedKind } from './plan-draft.ts';

interface AskTargetProps {
  ask: PlannedAskDraft;
  kinds: readonly ProposedKind[];
  people: readonly Choosable[];
  onChoose: (kind: string, contactId: string) => void;
}

/** What is asked for and of whom, whatever it is. */
export function AskTarget({ ask, kinds, people, onChoose }: AskTargetProps) {
  const t = useTexts(planTexts);
  const means = useTexts(scoreTexts);
  return (
    <div className="grid items-start gap-3 sm:grid-cols-2">
      <Select
        label={t('askFor')}
        items={[
          ...kinds.map((one) => ({
            id: one.key,
            label: one.label,
            hint: means('clientWill', { act: one.clientCommitsTo }),
            detail: missingFor(one, ask.contactId).length > 0 ? t('early') : undefined,
          })),
          { id: '', label: t('whatTheyWantNext') },
        ]}
        value={ask.kind}
        onChange={(kind) => onChoose(kind, ask.contactId)}
      />
      <Select
        label={t('ofWhom')}
        items={people}
        value={ask.contactId || null}
        onChange={(contactId) => onChoose(ask.kind, contactId)}
      />
    </div>
  );
}

/** What asking for it now would mean, where that is running ahead. Nobody is kept from it. */
export function WhatItMeans({ ask, kinds }: Pick<AskTargetProps, 'ask' | 'kinds'>) {
  const t = useTexts(planTexts);
  const kind = kinds.find((one) => one.key === ask.kind);
  const missing = kind ? missingFor(kind, ask.contactId) : [];
  if (!kind || missing.length === 0) return null;
  return (
    <Notice>
      {kind.ahead && <b className="font-semibold">{kind.ahead} </b>}
      {t('stillMissing', { kinds: missing.join(', ') })}
      <span className="mt-1 block text-ink">{t('ifTheyBringItUp', { words: kind.notYet })}</span>
      <span className="block text-fine">{t('yourChoice')}</span>
    </Notice>
  );
}

interface AskWordsProps {
  ask: PlannedAskDraft;
  onChange: (part: Partial<PlannedAskDraft>) => void;
}

/** In which words it is asked, what a yes is worth to them, and the ways to say it. */
export function AskWords({ ask, onChange }: AskWordsProps) {
  const t = useTexts(planTexts);
  return (
    <>
      <TextArea
        label={t('inTheseWords')}
        value={ask.wording}
        onChange={(wording) => onChange({ wording })}
        rows={2}
      />
      <TextArea
        label={t('whatTheyGain')}
        value={ask.value}
        onChange={(value) => onChange({ value })}
        rows={1}
      />
      <Fold title={t('options')} isOpen={ask.options.length > 0}>
        <LineList
          label={t('option')}
          lines={ask.options}
          onChange={(options) => onChange({ options })}
          newId={newId}
          addLabel={t('addOption')}
          placeholder={t('optionPlaceholder')}
          max={3}
        />
      </Fold>
    </>
  );
}

/** What that person has yet to give before it; without a person, what the deal as a whole lacks. */
const missingFor = (kind: ProposedKind, contactId: string): readonly string[] =>
  kind.missing.find((one) => one.contactId === (contactId || null))?.needs ?? [];
