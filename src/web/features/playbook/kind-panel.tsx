import type { ReactNode } from 'react';
import { type StakeholderRole, stakeholderRoles } from '#domain/playbook/playbook.ts';
import type { PlaybookFault } from '#domain/playbook/playbook-faults.ts';
import { rolesTexts } from '#texts/choices.ts';
import { playbookTexts } from '#texts/playbook.ts';
import { sayFault } from '#texts/playbook-faults.ts';
import { playbookWordsTexts } from '#texts/playbook-words.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, Choices } from '../../ui/choice.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { ConcernLines } from './concern-lines.tsx';
import { type Kind, mayRemove } from './editing.ts';
import { QuestionLines } from './question-lines.tsx';

export interface KindPanelProps {
  kind: Kind;
  kinds: readonly Kind[];
  faults: readonly PlaybookFault[];
  onName: (label: string) => void;
  onChange: (part: Partial<Kind>) => void;
  onNeed: (need: string, isNeeded: boolean) => void;
  /** Moves what is needed up, right before this one. */
  onMoveBefore: (need: string) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** All that is written of one commitment. */
export function KindPanel(props: KindPanelProps) {
  const { kind, kinds, faults, onName, onChange, onNeed, onMove, onRemove } = props;
  const t = useTexts(playbookTexts);
  const words = useTexts(playbookWordsTexts);
  const roleNames = useTexts(rolesTexts);
  const labelOf = (key: string) => kinds.find((one) => one.key === key)?.label || key;
  const faultAt = (field: keyof Kind) => {
    const fault = faults.find((one) => one.field === field);
    return fault && sayFault(t.locale, fault, labelOf);
  };
  const line = (field: 'clientCommitsTo' | 'backup' | 'clientWording', hint: string) => (
    <TextArea
      rows={1}
      label={words('field', { field })}
      value={kind[field]}
      // It is one line, however long: what breaks it is a space.
      onChange={(value) => onChange({ [field]: value.replaceAll('\n', ' ') })}
      maxLength={300}
      hint={hint}
      error={faultAt(field)}
    />
  );
  const area = (field: 'clientGains' | 'wording' | 'notYet', hint?: string) => (
    <TextArea
      label={words('field', { field })}
      value={kind[field]}
      onChange={(value) => onChange({ [field]: value })}
      maxLength={2000}
      hint={hint}
      error={faultAt(field)}
    />
  );
  const place = kinds.indexOf(kind);
  return (
    <div className="flex flex-col gap-7">
      <Part>
        <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_150px]">
          <TextField
            label={words('field', { field: 'label' })}
            value={kind.label}
            onChange={onName}
            maxLength={60}
            hint={t('keyIs', { key: kind.key })}
            error={faultAt('label') ?? faultAt('key')}
          />
          <TextField
            label={words('field', { field: 'shortLabel' })}
            value={kind.shortLabel}
            onChange={(shortLabel) => onChange({ shortLabel })}
            maxLength={14}
            hint={t('shortHint')}
          />
        </div>
        {line('clientCommitsTo', t('commitsHint'))}
      </Part>
      <Part>
        <Choices
          label={t('needsLabel')}
          hint={kind.needs.length === 0 ? t('noNeeds') : t('needsHint')}
          items={kinds
            .filter((one) => one.key !== kind.key)
            .map((one) => ({ id: one.key, label: one.label || one.key }))}
          value={kind.needs}
          onChange={(needs) => {
            for (const one of kinds) {
              if (one.key !== kind.key && needs.includes(one.key) !== kind.needs.includes(one.key)) {
                onNeed(one.key, needs.includes(one.key));
              }
            }
          }}
        />
        <NeedFaults {...props} labelOf={labelOf} />
        <Choice
          label={t('fromLabel')}
          size="small"
          items={[
            { id: 'each' as const, label: t('fromEach') },
            { id: 'roles' as const, label: t('fromRoles') },
          ]}
          value={kind.from === 'each' ? 'each' : 'roles'}
          onChange={(how) => onChange({ from: how === 'each' ? 'each' : ['decision maker'] })}
        />
        {kind.from !== 'each' && (
          <Choices
            label={t('rolesLabel')}
            items={stakeholderRoles.map((role) => ({
              id: role,
              label: roleNames(role),
            }))}
            value={kind.from}
            onChange={(from: StakeholderRole[]) => onChange({ from })}
            error={faultAt('from')}
          />
        )}
      </Part>
      <Part>
        {area('wording')}
        {area('notYet')}
        <div className="grid gap-4 sm:grid-cols-2">
          {area('clientGains', t('gainsHint'))}
          {line('backup', t('backupHint'))}
        </div>
        {line('clientWording', t('clientWordingHint'))}
      </Part>
      <Part>
        <QuestionLines
          key={kind.key}
          questions={kind.questions}
          onChange={(questions) => onChange({ questions })}
        />
        <ConcernLines
          concerns={kind.usualConcerns}
          onChange={(usualConcerns) => onChange({ usualConcerns })}
        />
      </Part>
      <div className="flex flex-wrap items-center gap-2 border-t border-line pt-4">
        <Button size="small" isDisabled={place === 0} onPress={() => onMove(-1)}>
          {t('moveUp', { kind: kind.label })}
        </Button>
        <Button size="small" isDisabled={place === kinds.length - 1} onPress={() => onMove(1)}>
          {t('moveDown', { kind: kind.label })}
        </Button>
        {mayRemove(kind.key) ? (
          <Button size="small" look="danger" onPress={onRemove} className="sm:ml-auto">
            {t('remove')}
          </Button>
        ) : (
          <p className="text-fine text-soft sm:ml-auto">{t('lasts')}</p>
        )}
      </div>
    </div>
  );
}

function Part({ children }: { children: ReactNode }) {
  return <div className="flex flex-col gap-4">{children}</div>;
}

/** What is wrong with the needs, each with what mends it. */
function NeedFaults({
  faults,
  onNeed,
  onMoveBefore,
  labelOf,
}: KindPanelProps & { labelOf: (key: string) => string }) {
  const t = useTexts(playbookTexts);
  const ofNeeds = faults.filter((fault) => fault.field === 'needs');
  if (ofNeeds.length === 0) return null;
  return (
    <ul role="status" className="-mt-2 flex flex-col gap-2">
      {ofNeeds.map((fault) => {
        const need = fault.about ?? '';
        return (
          <li
            key={`${fault.code} ${need}`}
            className="flex flex-wrap items-center justify-between gap-2 rounded-control bg-risk-wash px-3 py-2 text-fine text-risk"
          >
            {sayFault(t.locale, fault, labelOf)}
            <span className="flex gap-2">
              {fault.code === 'need_listed_later' && (
                <Button size="small" onPress={() => onMoveBefore(need)}>
                  {t('mendMove', { kind: labelOf(need) })}
                </Button>
              )}
              <Button size="small" onPress={() => onNeed(need, false)}>
                {t('mendDrop')}
              </Button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
