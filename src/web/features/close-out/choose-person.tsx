import { closeOutTexts } from '#texts/close-out.ts';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { usePeople } from './close-out-context.ts';

interface ChoosePersonProps {
  label: string;
  labelHidden?: boolean;
  /** Empty while nobody has said whose it is. */
  contactId: string;
  /** Something was said that is of somebody: it is asked for until it is chosen. */
  isNeeded: boolean;
  onChange: (contactId: string) => void;
  className?: string;
}

/** Whose it is of the deal's people, and of whoever came up: nobody's until somebody says so. */
export function ChoosePerson({ contactId, isNeeded, onChange, ...field }: ChoosePersonProps) {
  const t = useTexts(closeOutTexts);
  const people = usePeople();
  const isOpen = !people.some(({ id }) => id === contactId);
  return (
    <Select
      {...field}
      items={people}
      value={isOpen ? null : contactId}
      placeholder={t('whoOpen')}
      onChange={onChange}
      look={isOpen && isNeeded ? 'asks' : 'usual'}
    />
  );
}
