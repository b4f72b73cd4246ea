import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { uiTexts } from '#texts/ui.ts';
import { classes } from './classes.ts';
import { FieldLabel, FieldNotes, type FieldProps, fieldBox, inputLook } from './field.tsx';
import { type Findable, found } from './find-words.ts';
import { ChevronDown } from './icons.tsx';
import { ChoiceList, ChoicePopover, type Choosable } from './list-box.tsx';
import { useTexts } from './reader.tsx';

interface FindSelectProps extends FieldProps {
  items: readonly (Choosable & Findable)[];
  value: string;
  onChange: (value: string) => void;
}

/** One of a long list, found by typing any of its words; what is typed and not chosen is dropped again. */
export function FindSelect({ items, value, onChange, ...props }: FindSelectProps) {
  const t = useTexts(uiTexts);
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = items.find(({ id }) => id === value);
  const shown = useMemo(() => found(items, typed ?? ''), [items, typed]);
  return (
    <AriaComboBox
      items={shown}
      // While somebody types nothing is chosen: what was may not be among those found, and would take the text with it.
      selectedKey={typed === null ? value : null}
      inputValue={typed ?? chosen?.label ?? ''}
      onInputChange={(text) => setTyped(text === chosen?.label ? null : text)}
      onSelectionChange={(key) => {
        if (key === null) return;
        setTyped(null);
        if (key !== value) onChange(String(key));
      }}
      onOpenChange={(isOpen) => {
        if (!isOpen) setTyped(null);
      }}
      onBlur={() => setTyped(null)}
      allowsEmptyCollection
      menuTrigger="input"
      className={fieldBox(props.className)}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      isInvalid={props.error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel {...props} />
      <div className="relative">
        <Input
          className={classes(inputLook, 'truncate pr-8')}
          // What is chosen makes way for what is typed.
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button className="absolute inset-y-0 right-0 flex w-8 cursor-pointer items-center justify-center rounded-control">
          <ChevronDown />
        </Button>
      </div>
      <FieldNotes hint={props.hint} error={props.error} />
      <ChoicePopover>
        <ChoiceList items={shown} emptyText={t('nothingFound')} />
      </ChoicePopover>
    </AriaComboBox>
  );
}
