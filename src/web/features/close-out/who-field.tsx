import { memo } from 'react';
import { nameAndTitle } from '#domain/deal/name-and-title.ts';
import { closeOutTexts } from '#texts/close-out.ts';
import { useField } from '../../api/record/use-record.ts';
import { newId } from '../../api/use-write.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { useCloseOut, usePeople } from './close-out-context.ts';

/** Who will do it: somebody of the deal by the first letters of their name, or a name that is new. */
export const WhoField = memo(function WhoField({ id, onFirst }: { id: string; onFirst: () => void }) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const people = usePeople();
  const contactId = useField(record, 'line', id, 'contactId') ?? '';
  const who = useField(record, 'line', id, 'who') ?? '';
  const known = people.find((one) => one.id === contactId);
  /** A beginning that fits one person is that person; any other name is somebody new. */
  const settle = () => {
    const typed = who.trim().toLowerCase();
    if (typed === '') return;
    const fitting = people.filter(({ label }) =>
      label
        .toLowerCase()
        .split(' ')
        .some((word) => word.startsWith(typed)),
    );
    const exact = people.find(({ label }) => label.toLowerCase() === typed);
    const found = exact ?? (fitting.length === 1 ? fitting[0] : undefined);
    const person = found?.id ?? newId();
    if (!found) {
      const { name, title } = nameAndTitle(who.trim());
      record.change('person', person, { name, ...(title ? { title } : {}) });
    }
    record.change('line', id, { contactId: person, who: '' });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field in it takes the focus, this only hears it leave
    <div onBlur={settle} className="min-w-0">
      <ComboBox
        label={t('who')}
        labelHidden
        items={people}
        value={{ id: known?.id ?? null, text: known?.label ?? who }}
        placeholder={t('nobodyYet')}
        createHint={t('newPerson')}
        onChange={(chosen) => {
          onFirst();
          const { contactId: before = '' } = record.entry('line', id);
          const now = chosen.id ?? '';
          record.change('line', id, {
            // Written only where it changes: each field that is written is kept on the device by itself.
            ...(now === before ? {} : { contactId: now }),
            who: chosen.id === null ? chosen.text : '',
          });
        }}
      />
    </div>
  );
});
