import { useMemo, useState } from 'react';
import type { getImport } from '#contract/imports/imports.ts';
import { previewImport, runImport } from '#contract/imports/imports.ts';
import type { MappingChanges } from '#contract/imports/mapping.ts';
import type { OutputOf } from '#contract/operation.ts';
import { stakeholderRoles } from '#domain/playbook/playbook.ts';
import { rolesTexts } from '#texts/choices.ts';
import { importTexts } from '#texts/import.ts';
import { explain } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Choice, Choices } from '../../ui/choice.tsx';
import { FindSelect } from '../../ui/find-select.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useReader, useTexts } from '../../ui/reader.tsx';
import { currencyItems, zoneItems } from '../../ui/regions.ts';
import { Select } from '../../ui/select.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FileMapping } from './file-mapping.tsx';
import { MailsCard } from './mails-card.tsx';
import { MatchingCard } from './matching-card.tsx';

export type Import = OutputOf<typeof getImport>;

/** What becomes of it all: proposed, and yours to change before anything is written. */
export function MappingForm({ whole }: { whole: Import }) {
  const t = useTexts(importTexts);
  const roleName = useTexts(rolesTexts);
  const { locale } = useReader();
  const { preview, importId } = whole;
  const [mapping, setMapping] = useState(whole.mapping);
  const currencies = useMemo(() => currencyItems(locale), [locale]);
  const zones = useMemo(() => zoneItems(mapping.zone, locale), [mapping.zone, locale]);
  const reading = useWrite(previewImport);
  const running = useWrite(runImport);
  const change = (part: MappingChanges) => setMapping((before) => ({ ...before, ...part }));
  const { source: _, ...changes } = mapping;
  // Cards and mails name no amounts and no times.
  const isCardsOnly = preview.files.every(({ format }) => format === 'cards' || format === 'mails');
  const hasWritten = !whole.dryRun && whole.state !== 'previewed' && whole.state !== 'done';
  const changed = JSON.stringify(mapping) !== JSON.stringify(whole.mapping);
  const problem = running.error ?? reading.error;
  const readAgain = async (said: MappingChanges = {}) => {
    const read = await reading.send({ importId, changes: { ...changes, ...said } });
    if (read) setMapping(read.mapping);
  };
  const filesWith = (next: Import['mapping']['files'][number]) => [
    ...mapping.files.filter(({ name }) => name !== next.name),
    next,
  ];
  const run = (dryRun: boolean) => void running.send({ importId, changes, dryRun });

  return (
    <div className="flex flex-col gap-4">
      {preview.warnings.length > 0 && (
        <Notice>
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {preview.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Card title={t('filesAndColumns')}>
        <div className="flex flex-col divide-y divide-line">
          {preview.files.map((file) => (
            <FileMapping
              key={file.name}
              file={file}
              whole={whole}
              mapping={mapping.files.find((one) => one.name === file.name)}
              onChange={(next) => change({ files: filesWith(next) })}
              onRead={(next) => void readAgain({ files: filesWith(next) })}
            />
          ))}
        </div>
      </Card>

      <Card title={t('inGeneral')}>
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <TextField
            label={t('sourceName')}
            hint={t('sourceNameHint')}
            value={mapping.sourceName}
            onChange={(sourceName) => change({ sourceName })}
          />
          {!isCardsOnly && (
            <>
              <FindSelect
                label={t('currency')}
                items={currencies}
                value={mapping.currency}
                onChange={(currency) => change({ currency })}
              />
              <FindSelect
                label={t('zone')}
                items={zones}
                value={mapping.zone}
                onChange={(zone) => change({ zone })}
              />
              <Choice
                label={t('dateOrder')}
                size="small"
                items={[
                  { id: 'month first', label: t('monthFirst') },
                  { id: 'day first', label: t('dayFirst') },
                ]}
                value={mapping.dateOrder}
                onChange={(dateOrder) => change({ dateOrder })}
              />
              {mapping.decimalMark !== undefined && (
                <Choice
                  label={t('decimalMark')}
                  size="small"
                  items={[
                    { id: ',', label: t('comma') },
                    { id: '.', label: t('point') },
                  ]}
                  value={mapping.decimalMark}
                  onChange={(decimalMark) => change({ decimalMark })}
                />
              )}
            </>
          )}
        </div>
        {!isCardsOnly && (
          <div className="mt-3">
            <Checkbox isSelected={mapping.useListPrice} onChange={(useListPrice) => change({ useListPrice })}>
              {t('listPrice')}
            </Checkbox>
          </div>
        )}
      </Card>

      <MatchingCard whole={whole} sourceName={mapping.sourceName} />

      {preview.mails && mapping.mails && (
        <MailsCard mails={preview.mails} choices={mapping.mails} onChange={(mails) => change({ mails })} />
      )}

      {preview.stages.length > 0 && (
        <Card title={t('stages')}>
          <p className="mb-3 text-soft">{t('stagesMean')}</p>
          <div className="flex flex-col gap-2">
            {preview.stages.map(({ stage, deals }) => {
              const now = mapping.stages[stage] ?? { kind: null, ends: null };
              return (
                <div key={stage} className="grid items-center gap-2 sm:grid-cols-[minmax(0,1fr)_220px]">
                  <span>
                    {stage} <span className="text-fine text-soft">{t('dealsCount', { deals })}</span>
                  </span>
                  <Select
                    label={t('stageBecomes', { stage })}
                    labelHidden
                    items={[
                      { id: 'none', label: t('opensNothing') },
                      ...whole.kinds.map((kind) => ({
                        id: `kind ${kind.key}`,
                        label: t('youOpened', { kind: kind.label }),
                      })),
                      { id: 'won', label: t('dealWon') },
                      { id: 'lost', label: t('dealLost') },
                    ]}
                    value={now.ends ?? (now.kind ? `kind ${now.kind}` : 'none')}
                    onChange={(id) => change({ stages: { ...mapping.stages, [stage]: stageOf(id) } })}
                  />
                </div>
              );
            })}
          </div>
        </Card>
      )}

      {preview.roles.length > 0 && (
        <Card title={t('contactRoles')}>
          <div className="flex flex-col gap-4">
            {preview.roles.map(({ role, people }) => (
              <Choices
                key={role}
                label={t('rolePeople', { role, people })}
                items={stakeholderRoles.map((one) => ({ id: one, label: roleName(one) }))}
                value={mapping.roles[role] ?? []}
                onChange={(roles) => change({ roles: { ...mapping.roles, [role]: roles } })}
              />
            ))}
          </div>
        </Card>
      )}

      {preview.owners.length > 0 && (
        <Card title={t('owners')}>
          <p className="mb-3 text-soft">{t('ownersMean')}</p>
          <Fold
            title={t('ownersCount', { owners: preview.owners.length })}
            isOpen={preview.owners.length <= 8}
          >
            <div className="flex flex-col gap-2">
              {preview.owners.map((owner) => (
                <div key={owner.owner} className="grid items-center gap-2 sm:grid-cols-[minmax(0,1fr)_220px]">
                  <span>
                    {owner.name}{' '}
                    <span className="text-fine text-soft">{t('dealsCount', { deals: owner.deals })}</span>
                  </span>
                  <Select
                    label={t('whoIs', { name: owner.name })}
                    labelHidden
                    items={[
                      { id: '', label: t('ofThatName') },
                      ...whole.members.map((member) => ({ id: member.id, label: member.name })),
                    ]}
                    value={mapping.owners[owner.owner] ?? ''}
                    onChange={(memberId) => {
                      const { [owner.owner]: _before, ...rest } = mapping.owners;
                      change({ owners: memberId ? { ...rest, [owner.owner]: memberId } : rest });
                    }}
                  />
                </div>
              ))}
            </div>
          </Fold>
        </Card>
      )}

      {problem !== null && <Notice tone="risk">{explain(problem)}</Notice>}
      <div className="sticky bottom-0 flex flex-wrap justify-end gap-2 bg-paper py-3 max-md:bottom-14">
        {changed && (
          <Button look="quiet" isPending={reading.isPending} onPress={() => void readAgain()}>
            {t('readAgain')}
          </Button>
        )}
        {!hasWritten && (
          <Button isPending={running.isPending} onPress={() => run(true)}>
            {t('try')}
          </Button>
        )}
        <Button look="primary" isPending={running.isPending} onPress={() => run(false)}>
          {t('import')}
        </Button>
      </div>
    </div>
  );
}

function stageOf(id: string): Import['mapping']['stages'][string] {
  if (id === 'won' || id === 'lost') return { kind: null, ends: id };
  return { kind: id.startsWith('kind ') ? id.slice('kind '.length) : null, ends: null };
}
