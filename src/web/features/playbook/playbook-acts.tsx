import { useState } from 'react';
import {
  copyPlaybook,
  discardPlaybookDraft,
  getPlaybookDraft,
  savePlaybookDraft,
} from '#contract/playbook/drafts.ts';
import { changePlaybook } from '#contract/playbook/playbook.ts';
import { playbookTexts } from '#texts/playbook.ts';
import { call, explain } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { type Way, writingBack } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ActsByName } from '../../ui/keys/acts-by-name.tsx';
import { useAct } from '../../ui/keys/use-key.ts';
import { Menu, type MenuAct } from '../../ui/menu.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { sayProblem } from '../../ui/toast.tsx';
import { CopyDialog } from './copy-dialog.tsx';
import type { ListedPlaybook } from './playbook-library.tsx';

interface PlaybookActsProps {
  playbook: ListedPlaybook;
  version: number | null;
  /** The one that new deals go by until another is chosen. */
  offered: string | null;
  may: { edit: boolean; publish: boolean };
  onEdit: () => void;
  onBegun: (key: string) => void;
  onGone: () => void;
}

/** What can be done with a playbook, each with its way back. */
export function PlaybookActs({
  playbook,
  version,
  offered,
  may,
  onEdit,
  onBegun,
  onGone,
}: PlaybookActsProps) {
  const t = useTexts(playbookTexts);
  const [isCopying, setCopying] = useState(false);
  const { key, label, draft } = playbook;
  const offer = useWrite(changePlaybook, {
    said: t('offered', { label }),
    undo: () => (offered === null ? undefined : offeringAgain(offered, playbook)),
  });
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
  const discard = useDiscarding(playbook, offered, onGone);
  const run = async (write: typeof archive, input: Parameters<typeof archive.send>[0]) => {
    if (!(await write.send(input)) && write.error) sayProblem(explain(write.error));
  };
  useAct({ label: draft ? t('goOnEditing') : t('edit'), words: label, when: may.edit, act: onEdit });
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
      <ActsByName acts={acts} />
      <Menu label={t('more', { label })} acts={acts} />
      <CopyDialog
        from={{ key, label, version }}
        isOpen={isCopying}
        onClose={() => setCopying(false)}
        onBegun={onBegun}
        onGone={onGone}
      />
    </>
  );
}

/** Lets new deals go by the one they went by before; what was archived until then is put away again. */
function offeringAgain(before: string, { key, archivedAt }: ListedPlaybook): Way {
  const offering = (chosen: string) =>
    call(changePlaybook, { key: chosen, forNewDeals: true }, { idempotencyKey: newId() });
  const back: Way = {
    go: async () => {
      await offering(before);
      if (archivedAt !== null)
        await call(changePlaybook, { key, archived: true }, { idempotencyKey: newId() });
      return forth;
    },
  };
  const forth: Way = {
    go: async () => {
      await offering(key);
      return back;
    },
  };
  return back;
}

/** Drops the draft, and keeps what stood in it for as long as the message stands. */
function useDiscarding(
  { key, label, draft, versions }: ListedPlaybook,
  offered: string | null,
  onGone: () => void,
) {
  const t = useTexts(playbookTexts);
  const write = useWrite(discardPlaybookDraft, {
    said: t('wasDiscarded', { label }),
    undo: (answer, input) => ({
      go: async () => {
        const content = dropped.get(input.key);
        if (!content) return undefined;
        // One that was never published is gone with its draft; begun again under its name, it has its key back.
        const begun = answer.published
          ? { key: input.key, revision: 0 }
          : await call(
              copyPlaybook,
              { from: offered ?? input.key, label: content.label || label },
              { idempotencyKey: newId() },
            );
        const { key: draftKey, revision } = begun;
        await call(savePlaybookDraft, { key: draftKey, revision, content }, { idempotencyKey: newId() });
        return undefined;
      },
    }),
  });
  return async () => {
    if (!draft) return;
    try {
      const { content, revision } = await call(getPlaybookDraft, { key });
      dropped.set(key, content);
      if ((await write.send({ key, revision })) && versions.length === 0) onGone();
    } catch (error) {
      sayProblem(explain(error));
    }
  };
}

/** What was dropped last of each playbook. */
const dropped = new Map<string, Parameters<typeof call<typeof savePlaybookDraft>>[1]['content']>();
