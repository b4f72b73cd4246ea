import type { KeyboardEvent, ReactNode } from 'react';
import { Checkbox as AriaCheckbox, CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { classes } from './classes.ts';
import { FieldLabel, FieldNotes, type FieldProps, fieldBox } from './field.tsx';
import type { Choosable } from './list-box.tsx';

const chip =
  'flex cursor-pointer items-center rounded-control border leading-tight select-none max-sm:min-h-11';
const chipOn = 'border-ink bg-ink text-on-strong';
const chipOff = 'border-line bg-card hover:bg-well';
const chipSizes = {
  normal: 'min-h-9 px-3.5 py-1.5',
  small: 'min-h-7 px-2.5 py-1 text-fine',
} as const;

interface ChoiceProps<Id extends string> extends FieldProps {
  items: readonly (Choosable & {
    id: Id;
    /** Chooses it while the focus is on one of them. */
    letter?: string | undefined;
    /** Stands for the label where the window is not wide. */
    picture?: ReactNode;
  })[];
  size?: 'normal' | 'small';
}

interface OneProps<Id extends string> extends ChoiceProps<Id> {
  value: Id | null;
  onChange: (value: Id) => void;
}

/** How an item looks, chosen or not, whichever way it is chosen. */
function chipLook(size: 'normal' | 'small', hasLetter = false) {
  return ({ isSelected }: { isSelected: boolean }) =>
    classes(chip, chipSizes[size], hasLetter && 'sm:pr-2 sm:pl-3', isSelected ? chipOn : chipOff);
}

/** One of a few, all of them in sight. */
export function Choice<Id extends string>({
  items,
  value,
  onChange,
  size = 'normal',
  ...props
}: OneProps<Id>) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = items.find((item) => item.letter === event.key.toLowerCase());
    if (!chosen) return;
    // The letter is answered here, and begins nothing of the page's own keys.
    event.preventDefault();
    onChange(chosen.id);
  };
  return (
    <RadioGroup
      value={value}
      onChange={(next) => {
        const chosen = items.find((item) => item.id === next);
        if (chosen) onChange(chosen.id);
      }}
      className={fieldBox(props.className)}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      isInvalid={props.error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel {...props} />
      <div className="flex flex-wrap gap-1.5" onKeyDownCapture={onKeyDown}>
        {items.map((item) => (
          <Radio key={item.id} value={item.id} className={chipLook(size, item.letter !== undefined)}>
            {item.picture ? <PictureOrLabel label={item.label} picture={item.picture} /> : item.label}
            {item.letter && (
              <span
                aria-hidden="true"
                className="ml-1.5 text-[10.5px] font-semibold uppercase opacity-60 max-sm:hidden"
              >
                {item.letter}
              </span>
            )}
          </Radio>
        ))}
      </div>
      <FieldNotes hint={props.hint} error={props.error} />
    </RadioGroup>
  );
}

function PictureOrLabel({ label, picture }: { label: string; picture: ReactNode }) {
  return (
    <span title={label} className="flex items-center">
      <span className="2xl:hidden">{picture}</span>
      <span className="max-2xl:sr-only">{label}</span>
    </span>
  );
}

interface SeveralProps<Id extends string> extends Omit<ChoiceProps<Id>, 'items'> {
  items: readonly (ChoiceProps<Id>['items'][number] & {
    /** The entry of a record that it stands for, which may be gone to. */
    entry?: string;
  })[];
  value: readonly Id[];
  onChange: (value: Id[]) => void;
}

/** Any number of a few, all of them in sight. */
export function Choices<Id extends string>({
  items,
  value,
  onChange,
  size = 'small',
  ...props
}: SeveralProps<Id>) {
  return (
    <CheckboxGroup
      value={[...value]}
      onChange={(next) => onChange(items.map((item) => item.id).filter((id) => next.includes(id)))}
      className={fieldBox(props.className)}
      isDisabled={props.isDisabled ?? false}
      isInvalid={props.error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel {...props} />
      <div className="flex flex-wrap gap-1.5">
        {items.map((item) => (
          <AriaCheckbox
            key={item.id}
            value={item.id}
            className={chipLook(size)}
            {...(item.entry === undefined ? {} : { 'data-entry': item.entry })}
          >
            {item.label}
          </AriaCheckbox>
        ))}
      </div>
      <FieldNotes hint={props.hint} error={props.error} />
    </CheckboxGroup>
  );
}
