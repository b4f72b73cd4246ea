import { listsTexts } from '#texts/lists.ts';
import { useTexts } from '../ui/reader.tsx';
import { Select } from '../ui/select.tsx';
import { useMembers } from './use-members.ts';

interface OwnerFieldProps {
  label: string;
  labelHidden?: boolean;
  /** Who looks after it as it stands, also where they left since. */
  owner: { readonly id: string; readonly name: string } | null;
  value: string | null;
  onChange: (ownerId: string | null) => void;
}

/** Who of us looks after a company or a person. */
export function OwnerField({ owner, value, onChange, ...props }: OwnerFieldProps) {
  const t = useTexts(listsTexts);
  const members = useMembers().filter(({ active, memberId }) => active && memberId !== owner?.id);
  const items = [
    { id: '', label: t('nobody') },
    ...(owner ? [{ id: owner.id, label: owner.name }] : []),
    ...members.map(({ memberId, name }) => ({ id: memberId, label: name })),
  ];
  return <Select {...props} items={items} value={value ?? ''} onChange={(id) => onChange(id || null)} />;
}
