import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { classes } from './classes.ts';
import { useKey } from './keys/use-key.ts';

export interface Numbered {
  id: string;
  /** What it is called in the sheet of keys. */
  name: string;
  title: ReactNode;
  detail?: ReactNode;
  aside?: ReactNode;
}

interface NumberedChoiceProps {
  label: string;
  items: readonly Numbered[];
  value: string | null;
  onChange: (id: string) => void;
  /** False where another choice of the page has the numbers. */
  hasKeys: boolean;
}

/** One of up to nine, each chosen by its number from anywhere on the page where nobody is typing. */
export function NumberedChoice({ label, items, value, onChange, hasKeys }: NumberedChoiceProps) {
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      onChange={onChange}
      className="flex flex-col divide-y divide-line overflow-hidden rounded-control border border-line"
    >
      {items.map((item, place) => (
        <Radio
          key={item.id}
          value={item.id}
          className={({ isSelected, isFocusVisible }) =>
            classes(
              'flex cursor-pointer items-start gap-2.5 px-3 py-2 -outline-offset-2',
              isSelected ? 'bg-them-wash' : 'bg-card hover:bg-well',
              isFocusVisible && 'outline-2 outline-us',
            )
          }
        >
          {({ isSelected }) => (
            <>
              <span
                aria-hidden="true"
                className={classes(
                  'mt-px flex size-5 flex-none items-center justify-center rounded-[5px] border text-[11px] tabular-nums',
                  isSelected ? 'border-them bg-them text-on-strong' : 'border-line bg-card text-faint',
                )}
              >
                {hasKeys ? place + 1 : isSelected ? '•' : ''}
              </span>
              <span className="min-w-0 flex-1">
                <span className={classes('block', isSelected && 'font-semibold text-them')}>
                  {item.title}
                </span>
                {item.detail && <span className="block text-fine text-soft">{item.detail}</span>}
              </span>
              {item.aside}
              {hasKeys && <NumberKey place={place} name={item.name} act={() => onChange(item.id)} />}
            </>
          )}
        </Radio>
      ))}
    </RadioGroup>
  );
}

function NumberKey({ place, name, act }: { place: number; name: string; act: () => void }) {
  useKey({ key: String(place + 1), label: name, inPalette: false, act });
  return null;
}
