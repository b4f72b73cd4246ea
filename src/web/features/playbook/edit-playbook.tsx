import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { type PlaybookFault, playbookFaults } from '#domain/playbook/playbook-faults.ts';
import { playbookTexts } from '#texts/playbook.ts';
import { sayFault } from '#texts/playbook-faults.ts';
import { playbookMilestonesTexts } from '#texts/playbook-milestones.ts';
import { Button } from '../../ui/button.tsx';
import { useKey } from '../../ui/keys/use-key.ts';
import { Link } from '../../ui/link.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { PageTabs } from '../../ui/tabs.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ClashNotice } from './clash-notice.tsx';
import { DaysForm } from './days-form.tsx';
import { EditMap } from './edit-map.tsx';
import { asPlaybook } from './editing.ts';
import { MilestonesForm } from './milestones-form.tsx';
import type { ListedPlaybook } from './playbook-library.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { SavedState } from './saved-state.tsx';
import { StandsForm } from './stands-form.tsx';
import { takeTheirs } from './take-theirs.ts';
import { type Draft, usePlaybookEditor } from './use-playbook-editor.ts';
import { WeightsForm } from './weights-form.tsx';

const tabs = ['map', 'days', 'stands', 'steps'] as const;
type Tab = (typeof tabs)[number];

interface EditPlaybookProps {
  start: Draft;
  playbook: ListedPlaybook;
  mayPublish: boolean;
  cadenceOfWorkspace: number | null;
}

/** The editor of a playbook: its map, its days and weights, and what stands for what. */
export function EditPlaybook({ start, playbook, mayPublish, cadenceOfWorkspace }: EditPlaybookProps) {
  const t = useTexts(playbookTexts);
  const steps = useTexts(playbookMilestonesTexts);
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { tab?: string; kind?: string };
  const tab: Tab = tabs.find((one) => one === search.tab) ?? 'map';
  const editor = usePlaybookEditor(start);
  const [isPublishing, setPublishing] = useState(false);
  const { key, content, change } = editor;
  const label = content.label.trim() || playbook.label;
  const faults = useMemo(() => playbookFaults(asPlaybook(key, content)), [key, content]);
  const labelOf = (one: string) => content.kinds.find((kind) => kind.key === one)?.label || one;
  const go = (to: { tab?: Tab | undefined; kind?: string | undefined }) =>
    void navigate({ to: '.', search: to as never, replace: true, resetScroll: false });
  const place =
    ({ kind, field }: PlaybookFault) =>
    () => {
      setPublishing(false);
      if (kind !== null) go({ kind });
      else if (['requests', 'maybes', 'landmarks'].includes(field)) go({ tab: 'stands' });
      else if (field === 'milestones') go({ tab: 'steps' });
      else if (field === 'label' || field === 'kinds') go({});
      else go({ tab: 'days' });
    };

  useKey({ key: 'z', label: t('undo'), when: editor.undo !== null, act: () => editor.undo?.() });
  useKey({ key: 'shift+z', label: t('redo'), when: editor.redo !== null, act: () => editor.redo?.() });
  useKey({ key: 'p', label: t('publish'), act: () => setPublishing(true) });

  return (
    <div>
      <PageHeader
        trail={
          <Link look="quiet" href={`/playbook?key=${key}`}>
            {t('title')} / {playbook.label}
          </Link>
        }
        title={t('editTitle', { label })}
        sub={
          <span className="flex flex-wrap items-center gap-x-2">
            <span>{editor.basedOn === null ? t('begunNew') : t('basedOn', { version: editor.basedOn })}</span>
            ·
            <SavedState saving={editor.saving} problem={editor.problem} />
          </span>
        }
        acts={
          <>
            <Button isDisabled={editor.undo === null} onPress={() => editor.undo?.()}>
              {t('undo')}
            </Button>
            <Button
              isDisabled={editor.redo === null}
              onPress={() => editor.redo?.()}
              className="max-sm:hidden"
            >
              {t('redo')}
            </Button>
            <Button
              look="primary"
              onPress={() => {
                void editor.save();
                setPublishing(true);
              }}
            >
              {t('publish')}
            </Button>
          </>
        }
      />
      {editor.clash && (
        <ClashNotice
          clash={editor.clash}
          kinds={content.kinds}
          onTake={(field) => change((before) => takeTheirs(before, field))}
          onDone={editor.settleClash}
        />
      )}
      <PageTabs
        label={t('tabs')}
        tabs={[
          { href: `/playbook/${key}/edit`, label: t('commitments'), isCurrent: tab === 'map' },
          { href: `/playbook/${key}/edit?tab=days`, label: t('daysAndWeights'), isCurrent: tab === 'days' },
          {
            href: `/playbook/${key}/edit?tab=stands`,
            label: t('standsForWhat'),
            isCurrent: tab === 'stands',
          },
          { href: `/playbook/${key}/edit?tab=steps`, label: steps('tab'), isCurrent: tab === 'steps' },
        ]}
      />
      {tab === 'map' && (
        <EditMap
          editor={editor}
          faults={faults}
          selected={search.kind ?? null}
          onSelect={(kind) => go({ kind: kind ?? undefined })}
          name={
            <TextField
              label={t('playbookName')}
              value={content.label}
              onChange={(value) => change((before) => ({ ...before, label: value }), 'label')}
              maxLength={80}
              error={errorOf(faults, 'label')}
              className="w-full max-w-md"
            />
          }
        />
      )}
      {tab === 'days' && (
        <div className="flex flex-col gap-4">
          <DaysForm
            content={content}
            faults={faults}
            cadenceOfWorkspace={cadenceOfWorkspace}
            onDays={(field, days) => change((before) => ({ ...before, [field]: days }), field)}
          />
          <WeightsForm
            content={content}
            onWeight={(code, weight) =>
              change((before) => ({ ...before, weights: { ...before.weights, [code]: weight } }))
            }
          />
        </div>
      )}
      {tab === 'stands' && (
        <StandsForm
          content={content}
          faults={faults}
          onStands={(field, name, kind) =>
            change((before) => {
              const { [name]: _, ...rest } = before[field] as Record<string, string>;
              return { ...before, [field]: kind === null ? rest : { ...rest, [name]: kind } };
            })
          }
        />
      )}
      {tab === 'steps' && <MilestonesForm content={content} faults={faults} onChange={change} />}
      <PublishDialog
        isOpen={isPublishing}
        onClose={() => setPublishing(false)}
        playbook={playbook}
        label={label}
        revision={editor.revision}
        isSaved={editor.saving === 'saved'}
        faults={faults.map((fault) => ({ sentence: sayFault(t.locale, fault, labelOf), go: place(fault) }))}
        mayPublish={mayPublish}
        onPublished={() => void navigate({ to: '/playbook', search: { key, tab: 'versions' } as never })}
      />
    </div>
  );

  function errorOf(all: readonly PlaybookFault[], field: PlaybookFault['field']) {
    const fault = all.find((one) => one.kind === null && one.field === field);
    return fault && sayFault(t.locale, fault, labelOf);
  }
}
