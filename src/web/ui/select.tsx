import { Button } from 'react-aria-components/Button';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { uiTexts } from '#texts/ui.ts';
import { classes } from './classes.ts';
import { FieldLabel, FieldNotes, type FieldProps, fieldBox, inputLook } from './field.tsx';
import { ChevronDown } from './icons.tsx';
import { ChoiceList, ChoicePopover, type Choosable } from './list-box.tsx';
import { useTexts } from './reader.tsx';

interface SelectProps<Id extends string> extends FieldProps {
  items: readonly (Choosable & { id: Id })[];
  value: Id | null;
  onChange: (value: Id) => void;
  placeholder?: string;
  /** It waits for a choice, without which what it belongs to goes nowhere. */
  look?: 'usual' | 'asks';
}

/** One of a short list. */
export function Select<Id extends string>({
  items,
  value,
  onChange,
  placeholder,
  look = 'usual',
  ...props
}: SelectProps<Id>) {
  const t = useTexts(uiTexts);
  return (
    <AriaSelect
      selectedKey={value}
      onSelectionChange={(key) => {
        const chosen = items.find((item) => item.id === key);
        if (chosen) onChange(chosen.id);
      }}
      placeholder={placeholder ?? t('choose')}
      // The button within shows the focus.
      className={classes(fieldBox(props.className), 'outline-none')}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      isInvalid={props.error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel {...props} />
      <Button
        className={classes(
          inputLook,
          'flex cursor-pointer items-center justify-between gap-2 text-left',
          look === 'asks' && 'border-warn! [&_[data-placeholder]]:text-warn!',
        )}
      >
        <SelectValue className="min-w-0 truncate data-[placeholder]:text-faint">
          {({ selectedText, defaultChildren, isPlaceholder }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <ChevronDown />
      </Button>
      <FieldNotes hint={props.hint} error={props.error} />
      <ChoicePopover>
        <ChoiceList items={items} emptyText={t('nothingToChoose')} />
      </ChoicePopover>
    </AriaSelect>
  );
}
