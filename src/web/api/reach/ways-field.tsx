import { useRef, useState } from 'react';
import type { WayKind } from '#domain/address-book/reach.ts';
import { contactsTexts } from '#texts/contacts.ts';
import { Button } from '../../ui/button.tsx';
import { CloseIcon, PlusIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { TypedWay } from './given-reach.ts';

interface WaysFieldProps {
  of: WayKind;
  ways: readonly TypedWay[];
  onChange: (ways: TypedWay[]) => void;
}

const singular = { emails: 'email', phones: 'phone', links: 'link' } as const;
const types = { emails: 'email', phones: 'tel', links: 'url' } as const;
const most = 30;

/** Several ways to reach somebody, the first of which is the one in use. */
export function WaysField({ of, ways, onChange }: WaysFieldProps) {
  const t = useTexts(contactsTexts);
  const made = useRef(0);
  /** Who asks for another line goes on with it. */
  const [added, setAdded] = useState<string | null>(null);
  const name = t(singular[of]);
  const set = (key: string, part: Partial<TypedWay>) =>
    onChange(ways.map((way) => (way.key === key ? { ...way, ...part } : way)));
  const add = () => {
    made.current += 1;
    const key = `new ${String(made.current)}`;
    setAdded(key);
    onChange([...ways, { key, value: '', label: '' }]);
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="sr-only">{t(of)}</legend>
      {ways.map((way, place) => {
        const what = place === 0 ? name : t('nth', { what: name, place: place + 1 });
        return (
          <div key={way.key} className="flex items-end gap-2">
            <TextField
              className="flex-[3]"
              label={what}
              labelHidden={place > 0}
              type={types[of]}
              value={way.value}
              onChange={(value) => set(way.key, { value })}
              autoFocus={way.key === added}
            />
            <TextField
              className="flex-1"
              label={t('kindOf')}
              labelHidden={place > 0}
              placeholder={t('kindExample')}
              maxLength={60}
              value={way.label}
              onChange={(label) => set(way.key, { label })}
            />
            <Button
              look="quiet"
              aria-label={t('takeOut', { what: way.value || what })}
              className="px-2"
              onPress={() => onChange(ways.filter(({ key }) => key !== way.key))}
            >
              <CloseIcon />
            </Button>
          </div>
        );
      })}
      {ways.length < most && (
        <Button size="small" look="quiet" className="self-start" onPress={add}>
          <PlusIcon /> {t(`add_${of}`)}
        </Button>
      )}
    </fieldset>
  );
}
