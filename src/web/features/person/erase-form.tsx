import { type ReactNode, useState } from 'react';
import { erasePerson, previewErasure } from '#contract/contacts/erasure.ts';
import type { OutputOf } from '#contract/operation.ts';
import { erasureTexts } from '#texts/erasure.ts';
import { explain } from '../../api/client.ts';
import { useRead } from '../../api/queries.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Few } from '../../ui/few.tsx';
import { Link } from '../../ui/link.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ErrorState, Notice } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';

type Preview = OutputOf<typeof previewErasure>;

interface EraseFormProps {
  contactId: string;
  onCancel: () => void;
  onErased: () => void;
}

/** Says what goes and what stays before it does, and asks for the name: there is no way back from it. */
export function EraseForm({ contactId, onCancel, onErased }: EraseFormProps) {
  const t = useTexts(erasureTexts);
  const preview = useRead(previewErasure, { contactId });
  const [typed, setTyped] = useState('');
  const write = useWrite(erasePerson, { said: t('begun'), onWritten: onErased });
  if (preview.isError) {
    return (
      <ErrorState title={t('thePerson')} onRetry={() => void preview.refetch()}>
        {explain(preview.error)}
      </ErrorState>
    );
  }
  if (preview.isPending) return <Skeleton lines={8} />;
  const { name, sameName, renamed, companies, tags, partly } = preview.data;
  const label = t('typeName', { name });
  return (
    <WriteForm
      save={t('doErase')}
      look="danger"
      need={{ [label]: typed }}
      onSave={() => void write.send({ contactId, name: typed })}
      onCancel={onCancel}
      isPending={write.isPending}
      problem={problemOf(write.error)}
      isEndInReach
    >
      <Goes preview={preview.data} />
      <Stays preview={preview.data} />
      {renamed.length > 0 && (
        <Notice>
          {t('renamed')} <Linked things={renamed} />
        </Notice>
      )}
      {companies.length > 0 && (
        <Notice>
          {t('companies')} <Linked things={companies.map((one) => ({ noun: 'account', ...one }))} />
        </Notice>
      )}
      {tags.length > 0 && (
        <Notice>
          {t('tags')} <Linked things={tags.map((one) => ({ noun: 'tag', ...one }))} />
        </Notice>
      )}
      <Partly notes={partly} />
      {sameName.length > 0 && <Notice>{t('sameName', { count: sameName.length })}</Notice>}
      <p className="font-medium text-risk">{t('forGood')}</p>
      <TextField label={label} value={typed} onChange={setTyped} autoComplete="off" />
    </WriteForm>
  );
}

function Goes({ preview: { entries, notes, letters, links, files, facts, uploads } }: { preview: Preview }) {
  const t = useTexts(erasureTexts);
  return (
    <Listed title={t('goes')}>
      <li>{t('goesEntry', { entries })}</li>
      {notes > 0 && <li>{t('goesNotes', { count: notes })}</li>}
      {letters > 0 && <li>{t('goesLetters', { count: letters })}</li>}
      {links > 0 && <li>{t('goesLinks', { count: links })}</li>}
      {files > 0 && <li>{t('goesFiles', { count: files })}</li>}
      {uploads > 0 && <li>{t('goesUploads', { count: uploads })}</li>}
      <li>{t('goesWords', { count: facts })}</li>
    </Listed>
  );
}

const namedAtMost = 5;

function Stays({ preview: { deals, filesBeside } }: { preview: Preview }) {
  const t = useTexts(erasureTexts);
  const shown = deals.slice(0, namedAtMost).map(({ name }) => name);
  const more = deals.length - shown.length;
  return (
    <Listed title={t('stays')}>
      <li>
        {t('staysDeals', { count: deals.length })}
        {shown.length > 0 && (
          <span className="text-soft">
            {' '}
            {shown.join(', ')} {more > 0 && t('moreDeals', { count: more })}
          </span>
        )}
      </li>
      {filesBeside > 0 && <li>{t('filesBeside', { count: filesBeside })}</li>}
      <li>{t('staysHash')}</li>
      <li>{t('backups')}</li>
    </Listed>
  );
}

/** What only who reads it can tell: they look, and change it where it speaks of them. */
function Partly({ notes }: { notes: Preview['partly'] }) {
  const t = useTexts(erasureTexts);
  if (notes.length === 0) return null;
  return (
    <Notice>
      <p>{t('partly', { count: notes.length })}</p>
      <Few items={notes} atFirst={namedAtMost} more={(count) => t('moreNotes', { count })}>
        {(shown) => (
          <ul className="mt-1.5 space-y-1">
            {shown.map((note) => (
              <li key={note.noteId} className="wrap-anywhere">
                <Link href={hrefOf(note)}>{note.name}</Link>: {note.words.slice(0, mostLetters)}
                {note.words.length > mostLetters && '…'}
              </li>
            ))}
          </ul>
        )}
      </Few>
    </Notice>
  );
}

const hrefOf = ({ noun, id, noteId }: Preview['partly'][number]) => `/${noun}s/${id}#note-${noteId}`;

const mostLetters = 160;

interface LinkedProps {
  things: readonly { noun: 'account' | 'deal' | 'tag'; id: string; name: string }[];
}

function Linked({ things }: LinkedProps) {
  return things.map(({ noun, id, name }, place) => (
    <span key={id}>
      {place > 0 && ', '}
      <Link href={noun === 'tag' ? '/settings/tags' : `/${noun}s/${id}`}>{name}</Link>
    </span>
  ));
}

function Listed({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <p className="font-medium">{title}</p>
      <ul className="mt-1.5 list-disc space-y-1 pl-5">{children}</ul>
    </div>
  );
}
