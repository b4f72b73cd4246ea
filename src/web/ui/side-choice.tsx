import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { classes } from './classes.ts';
import { FieldLabel, FieldNotes, type FieldProps, fieldBox } from './field.tsx';

interface SideChoiceProps<Id extends string> extends FieldProps {
  /** What stands on each side, with a line below it. */
  items: readonly { id: Id; label: string; detail?: string }[];
  value: Id;
  onChange: (value: Id) => void;
}

/** One of two that stand side by side, also on a phone: what is compared stays in its column. */
export function SideChoice<Id extends string>({ items, value, onChange, ...props }: SideChoiceProps<Id>) {
  return (
    <RadioGroup
      value={value}
      onChange={(next) => {
        const chosen = items.find(({ id }) => id === next);
        if (chosen) onChange(chosen.id);
      }}
      className={fieldBox(props.className)}
      validationBehavior="aria"
    >
      <FieldLabel {...props} />
      <div className="grid grid-cols-2 gap-2">
        {items.map(({ id, label, detail }) => (
          <Radio
            key={id}
            value={id}
            className={({ isSelected }) =>
              classes(
                'flex min-w-0 cursor-pointer flex-col justify-center rounded-control border px-3 py-1.5 leading-tight max-sm:min-h-11',
                isSelected
                  ? 'border-ink bg-card shadow-[inset_0_0_0_1px_var(--ink)]'
                  : 'border-line bg-well text-soft hover:text-ink',
              )
            }
          >
            <span className="wrap-anywhere">{label}</span>
            {detail && <span className="mt-0.5 text-fine wrap-anywhere text-soft">{detail}</span>}
          </Radio>
        ))}
      </div>
      <FieldNotes hint={props.hint} error={props.error} />
    </RadioGroup>
  );
}
