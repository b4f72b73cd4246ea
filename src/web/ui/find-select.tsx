import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { uiTexts } from '#texts/ui.ts';
import { classes } from './classes.ts';
import { FieldLabel, FieldNotes, type FieldProps, fieldBox, inputLook } from './field.tsx';
import { type Findable, isFound } from './find-words.ts';
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
  const byLabel = useMemo(() => new Map(items.map((item) => [item.label, item])), [items]);
  return (
    <AriaComboBox
      defaultItems={items}
      defaultFilter={(label, typed) => {
        const item = byLabel.get(label);
        return item !== undefined && isFound(item, typed);
      }}
      selectedKey={value}
      onSelectionChange={(key) => {
        if (key !== null && key !== value) onChange(String(key));
      }}
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
          // What is chosen makes way for what is typed. The open list sends a focus of its own, which is nobody's.
          onFocus={(event) => {
            if (event.nativeEvent.isTrusted) event.currentTarget.select();
          }}
        />
        <Button className="absolute inset-y-0 right-0 flex w-8 cursor-pointer items-center justify-center rounded-control">
          <ChevronDown />
        </Button>
      </div>
      <FieldNotes hint={props.hint} error={props.error} />
      <ChoicePopover>
        <ChoiceList emptyText={t('nothingFound')} />
      </ChoicePopover>
    </AriaComboBox>
  );
}
