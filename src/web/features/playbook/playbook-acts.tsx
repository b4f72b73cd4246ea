import { useState } from 'react';
import { discardPlaybookDraft, getPlaybookDraft, savePlaybookDraft } from '#contract/playbook/drafts.ts';
import { changePlaybook } from '#contract/playbook/playbook.ts';
import { playbookTexts } from '#texts/playbook.ts';
import { call, explain } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { writingBack } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Menu, type MenuAct } from '../../ui/menu.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { sayProblem } from '../../ui/toast.tsx';
import { CopyDialog } from './copy-dialog.tsx';
import type { ListedPlaybook } from './playbook-library.tsx';

interface PlaybookActsProps {
  playbook: ListedPlaybook;
  version: number | null;
  may: { edit: boolean; publish: boolean };
  onBegun: (key: string) => void;
  onGone: () => void;
}

/** What can be done with a playbook, each with its way back. */
export function PlaybookActs({ playbook, version, may, onBegun, onGone }: PlaybookActsProps) {
  const t = useTexts(playbookTexts);
  const [isCopying, setCopying] = useState(false);
  const { key, label, draft } = playbook;
  const offer = useWrite(changePlaybook, { said: t('offered', { label }) });
  const archive = useWrite(changePlaybook, {
    said: (answer) =>
      answer.archivedAt === null ? t('wasRestored', { label }) : t('wasArchived', { label }),
    undo: (answer) =>
      writingBack(
        changePlaybook,
        { key, archived: answer.archivedAt === null },
        { key, archived: answer.archivedAt !== null },
      ),
  });
  const discard = useDiscarding(playbook, onGone);
  const run = async (write: typeof archive, input: Parameters<typeof archive.send>[0]) => {
    if (!(await write.send(input)) && write.error) sayProblem(explain(write.error));
  };
  if (!may.edit) return null;
  const acts: MenuAct[] = [
    { id: 'copy', label: t('copy'), act: () => setCopying(true) },
    ...(may.publish && !playbook.forNewDeals && playbook.versions.length > 0
      ? [{ id: 'offer', label: t('offer'), act: () => void run(offer, { key, forNewDeals: true }) }]
      : []),
    ...(draft ? [{ id: 'discard', label: t('discard'), act: () => void discard() }] : []),
    ...(may.publish && !playbook.forNewDeals
      ? [
          playbook.archivedAt === null
            ? { id: 'archive', label: t('archive'), act: () => void run(archive, { key, archived: true }) }
            : { id: 'restore', label: t('restore'), act: () => void run(archive, { key, archived: false }) },
        ]
      : []),
  ];
  return (
    <>
      <ButtonLink look="primary" href={`/playbook/${key}/edit`}>
        {draft ? t('goOnEditing') : t('edit')}
      </ButtonLink>
      <Menu label={t('more', { label })} acts={acts} />
      <CopyDialog
        from={{ key, label, version }}
        isOpen={isCopying}
        onClose={() => setCopying(false)}
        onBegun={onBegun}
      />
    </>
  );
}

/** Drops the draft, and keeps what stood in it for as long as the message stands. */
function useDiscarding({ key, label, draft, versions }: ListedPlaybook, onGone: () => void) {
  const t = useTexts(playbookTexts);
  const write = useWrite(discardPlaybookDraft, {
    said: t('wasDiscarded', { label }),
    undo: (_, input) => ({
      go: async () => {
        const content = dropped.get(input.key);
        if (content) {
          await call(
            savePlaybookDraft,
            { key: input.key, revision: 0, content },
            { idempotencyKey: newId() },
          );
        }
        return undefined;
      },
    }),
  });
  return async () => {
    if (!draft) return;
    try {
      const { content, revision } = await call(getPlaybookDraft, { key });
      if (versions.length > 0) dropped.set(key, content);
      if ((await write.send({ key, revision })) && versions.length === 0) onGone();
    } catch (error) {
      sayProblem(explain(error));
    }
  };
}

/** What was dropped last of each playbook. */
const dropped = new Map<string, Parameters<typeof call<typeof savePlaybookDraft>>[1]['content']>();
