import { useRef } from 'react';
import { contactsTexts } from '#texts/contacts.ts';
import { Button } from '../../ui/button.tsx';
import { CloseIcon, PlusIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { TypedAddress } from './given-reach.ts';

interface AddressesFieldProps {
  addresses: readonly TypedAddress[];
  onChange: (addresses: TypedAddress[]) => void;
}

const parts = ['street', 'city', 'postalCode', 'region', 'country'] as const;
const none = { label: '', street: '', city: '', region: '', postalCode: '', country: '' };
const most = 30;

/** Postal addresses, each with the word for what it is. */
export function AddressesField({ addresses, onChange }: AddressesFieldProps) {
  const t = useTexts(contactsTexts);
  const made = useRef(0);
  const set = (key: string, part: Partial<TypedAddress>) =>
    onChange(addresses.map((address) => (address.key === key ? { ...address, ...part } : address)));
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="sr-only">{t('addresses')}</legend>
      {addresses.map((address) => (
        <div
          key={address.key}
          className="grid grid-cols-2 gap-2 rounded-control border border-line p-3 max-sm:grid-cols-1"
        >
          {parts.map((part) => (
            <TextField
              key={part}
              className={part === 'street' ? 'sm:col-span-2' : ''}
              label={t(part)}
              value={address[part]}
              onChange={(value) => set(address.key, { [part]: value })}
            />
          ))}
          <div className="flex items-end gap-2">
            <TextField
              className="flex-1"
              label={t('kindOf')}
              placeholder={t('kindExample')}
              maxLength={60}
              value={address.label}
              onChange={(label) => set(address.key, { label })}
            />
            <Button
              look="quiet"
              aria-label={t('takeOut', { what: address.street || address.city || t('addresses') })}
              className="px-2"
              onPress={() => onChange(addresses.filter(({ key }) => key !== address.key))}
            >
              <CloseIcon />
            </Button>
          </div>
        </div>
      ))}
      {addresses.length < most && (
        <Button
          size="small"
          look="quiet"
          className="self-start"
          onPress={() => {
            made.current += 1;
            onChange([...addresses, { key: `new ${String(made.current)}`, ...none }]);
          }}
        >
          <PlusIcon /> {t('addAddress')}
        </Button>
      )}
    </fieldset>
  );
}
