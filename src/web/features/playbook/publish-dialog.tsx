import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { publishPlaybook } from '#contract/playbook/drafts.ts';
import { comparePlaybooks } from '#contract/playbook/playbook.ts';
import { playbookTexts } from '#texts/playbook.ts';
import { call } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { publishAgain } from './earlier-version.ts';
import type { ListedPlaybook } from './playbook-library.tsx';
import { VersionChanges } from './version-changes.tsx';

interface PublishDialogProps {
  isOpen: boolean;
  onClose: () => void;
  playbook: ListedPlaybook;
  label: string;
  revision: number;
  /** Until the last word is saved, there is nothing to publish yet. */
  isSaved: boolean;
  /** What keeps it from being published, each said in a sentence, with where it is. */
  faults: readonly { readonly sentence: string; readonly go: () => void }[];
  mayPublish: boolean;
  onPublished: (version: number) => void;
}

/** What publishing changes, and for which deals it does not. */
export function PublishDialog(props: PublishDialogProps) {
  const { isOpen, onClose, playbook, label, revision, isSaved, faults, mayPublish, onPublished } = props;
  const t = useTexts(playbookTexts);
  const [note, setNote] = useState('');
  const newest = playbook.versions[0]?.version ?? 0;
  const input = { key: playbook.key, before: Math.max(1, newest) };
  // Asked anew for each revision: what was different a moment ago need not be so now.
  const compared = useQuery({
    queryKey: [comparePlaybooks.name, 'draft', playbook.key, revision],
    queryFn: ({ signal }) => call(comparePlaybooks, input, { signal }),
    enabled: isOpen && isSaved && newest > 0,
  });
  const write = useWrite(publishPlaybook, {
    said: ({ version }) => t('published', { version, label }),
    // The version stays, as all do; new deals go by what the one before said, published once more.
    undo: () =>
      newest === 0
        ? undefined
        : {
            said: t('backToEarlier', { version: newest, next: newest + 2 }),
            go: async () => {
              await publishAgain(playbook.key, newest, t('backToEarlierNote', { version: newest }));
              return undefined;
            },
          },
  });
  const staying = playbook.versions.filter(({ deals }) => deals.open > 0);
  const publish = async () => {
    const answer = await write.send({ key: playbook.key, revision, note });
    if (answer) onPublished(answer.version);
  };
  return (
    <Dialog title={t('publishTitle', { label })} isOpen={isOpen} onClose={onClose} width="wide">
      {faults.length > 0 ? (
        <div>
          <Notice tone="risk">{t('publishFaults')}</Notice>
          <ul className="mt-3 flex flex-col gap-1">
            {faults.map(({ sentence, go }) => (
              <li key={sentence}>
                <button
                  type="button"
                  onClick={go}
                  className="w-full cursor-pointer rounded-control px-3 py-2 text-left hover:bg-well"
                >
                  {sentence}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : revision === 0 ? (
        <p className="text-soft">{t('publishNothing', { version: newest })}</p>
      ) : mayPublish ? (
        <WriteForm
          save={t('publishDo', { version: newest + 1 })}
          onSave={() => void publish()}
          onCancel={onClose}
          isPending={write.isPending || !isSaved}
          problem={problemOf(write.error)}
        >
          <p>{newest === 0 ? t('publishFirst') : t('publishAs', { version: newest + 1 })}</p>
          {newest > 0 && (
            <section>
              <h3 className="mb-1 font-semibold">{t('publishChanges')}</h3>
              {compared.data ? (
                <VersionChanges
                  changes={compared.data.changes}
                  nothing={t('publishNothing', { version: newest })}
                />
              ) : (
                <Skeleton lines={3} />
              )}
            </section>
          )}
          <section className="rounded-control bg-well px-3 py-2">
            <p>{t('publishStay', { count: staying.reduce((sum, { deals }) => sum + deals.open, 0) })}</p>
            {staying.length > 0 && (
              <ul className="text-fine text-soft">
                {staying.map(({ version, deals }) => (
                  <li key={version}>{t('publishStayOn', { version, count: deals.open })}</li>
                ))}
              </ul>
            )}
          </section>
          <TextArea
            label={t('publishNote')}
            isRequired={false}
            value={note}
            onChange={setNote}
            maxLength={2000}
          />
          <p className="text-fine text-soft">{t('publishForGood')}</p>
        </WriteForm>
      ) : (
        <Notice tone="us">{t('publishNotAllowed')}</Notice>
      )}
    </Dialog>
  );
}
