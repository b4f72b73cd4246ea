import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { classes } from './classes.ts';
import { FieldLabel, FieldNotes, type FieldProps, fieldBox, inputLook } from './field.tsx';
import { ChevronDown } from './icons.tsx';
import { ChoiceList, ChoicePopover, type Choosable } from './list-box.tsx';

/** Either something that exists, by its id, or a name that was typed and will be made. */
export interface ChosenOrTyped {
  id: string | null;
  text: string;
}

interface ComboBoxProps extends FieldProps {
  items: readonly Choosable[];
  value: ChosenOrTyped;
  onChange: (value: ChosenOrTyped) => void;
  /** Once somebody goes on, with a name that the list does not have. */
  onTyped?: (text: string) => void;
  placeholder?: string;
  /** What will happen with a name that nobody has yet, such as "Will be added as a new account". */
  createHint: string;
}

/** Choose from a list by typing, or type what the list does not have. */
export function ComboBox({
  items,
  value,
  onChange,
  onTyped,
  placeholder,
  createHint,
  ...props
}: ComboBoxProps) {
  const isNew = value.id === null && value.text.trim() !== '';
  const typed = value.text.trim().toLowerCase();
  // Names that nothing of what is typed stands in would only lie over the page.
  const fitting = isNew ? items.filter(({ label, detail = '' }) => has(`${label} ${detail}`, typed)) : items;
  const known = items.find((item) => item.label.toLowerCase() === typed);
  return (
    <AriaComboBox
      items={fitting}
      inputValue={value.text}
      selectedKey={value.id}
      onInputChange={(text) => {
        if (text !== value.text) onChange({ id: null, text });
      }}
      onSelectionChange={(key) => {
        const chosen = items.find((item) => item.id === key);
        if (chosen) onChange({ id: chosen.id, text: chosen.label });
      }}
      onBlur={() => {
        if (isNew && known) onChange({ id: known.id, text: known.label });
        else if (isNew) onTyped?.(value.text);
      }}
      allowsCustomValue
      menuTrigger="input"
      className={fieldBox(props.className)}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      isInvalid={props.error !== undefined}
      validationBehavior="aria"
      {...(props.autoFocus ? { autoFocus: true } : {})}
    >
      <FieldLabel {...props} />
      <div className="relative">
        <Input className={classes(inputLook, 'pr-8')} placeholder={placeholder ?? ''} />
        <Button className="absolute inset-y-0 right-0 flex w-8 cursor-pointer items-center justify-center rounded-control">
          <ChevronDown />
        </Button>
      </div>
      <FieldNotes hint={isNew && !known ? createHint : props.hint} error={props.error} />
      <ChoicePopover>
        <ChoiceList items={fitting} emptyText={createHint} />
      </ChoicePopover>
    </AriaComboBox>
  );
}

/** With or without accents: who searches a list does not look for them on the keyboard. */
const has = (text: string, typed: string) => bare(text).includes(bare(typed));
const bare = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
