import type { ReactNode } from 'react';
import type { MeetingEntries } from '#domain/meeting/meeting-entries.ts';
import { closeOutTexts } from '#texts/close-out.ts';
import { useIds } from '../../api/record/use-record.ts';
import { newId } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { CloseIcon, PlusIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { say } from '../../ui/toast.tsx';
import { useCloseOut } from './close-out-context.ts';

interface CameUpListProps<Noun extends keyof MeetingEntries> {
  noun: Noun;
  /** What the button for a further one says. */
  add: string;
  begin: () => Partial<MeetingEntries[Noun]>;
  nameOf: (id: string) => string;
  row: (id: string) => ReactNode;
}

/** A list of things of one kind, of which there may be more. */
export function CameUpList<Noun extends keyof MeetingEntries>(props: CameUpListProps<Noun>) {
  const { noun, add, begin, nameOf, row } = props;
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const ids = useIds(record, noun);
  const takeOut = (id: string) => {
    record.takeOut(noun, id);
    say(t('takenOut', { what: nameOf(id) || t('aLine') }), {
      label: t('undo'),
      act: () => record.putBack(noun, id),
    });
  };
  return (
    <div className="flex flex-col gap-2">
      {ids.map((id) => (
        <div key={id} data-entry={id} className="flex items-start gap-1">
          {row(id)}
          <Button
            look="quiet"
            // Beside the first field, whatever is asked below it.
            className="mt-6"
            aria-label={t('leaveOut', { what: nameOf(id) || t('aLine') })}
            onPress={() => takeOut(id)}
          >
            <CloseIcon />
          </Button>
        </div>
      ))}
      <Button size="small" className="self-start" onPress={() => record.change(noun, newId(), begin())}>
        <PlusIcon /> {add}
      </Button>
    </div>
  );
}
