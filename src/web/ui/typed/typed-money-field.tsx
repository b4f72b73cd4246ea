import { useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Text } from 'react-aria-components/Text';
import { TextField } from 'react-aria-components/TextField';
import { typedAmountsTexts } from '#texts/typed-amounts.ts';
import { classes } from '../classes.ts';
import { FieldLabel, FieldNotes, type FieldProps, fieldBox, inputLook } from '../field.tsx';
import { useMoney, useReader, useTexts } from '../reader.tsx';
import { minorDigits } from './minor-digits.ts';
import { readAmount } from './read-amount.ts';
import { Unread } from './unread.tsx';

interface MoneyFieldProps extends FieldProps {
  /** In the currency's smallest unit. */
  valueMinor: number | null;
  currency: string;
  onChange: (valueMinor: number | null) => void;
}

/** An amount, typed as people write it: `80k`, `1.5m`, `80.000`. What was understood is said while it is typed. */
export function MoneyField({ valueMinor, currency, onChange, ...props }: MoneyFieldProps) {
  const t = useTexts(typedAmountsTexts);
  const money = useMoney();
  const { locale } = useReader();
  const [held, hold] = useState({ valueMinor, typed: '' });
  // Only while somebody types here; else the field shows what was understood.
  const [isTyping, setTyping] = useState(false);
  const typed = held.valueMinor === valueMinor ? held.typed : '';
  const written = valueMinor === null ? typed : money.full(valueMinor, currency);
  const shown = isTyping ? typed : written;
  const example = money.full(80_000 * 10 ** minorDigits(currency), currency);
  const unknown = t('unknown', { example });
  const type = (next: string) => {
    const amount = readAmount(next, locale, currency);
    const minor = amount === null ? null : Math.round(amount * 10 ** minorDigits(currency));
    hold({ valueMinor: minor, typed: next });
    if (minor !== valueMinor) onChange(minor);
  };
  return (
    <Unread isUnread={valueMinor === null && typed.trim() !== ''} says={unknown} error={props.error}>
      {(error) => (
        <TextField
          value={shown}
          onChange={type}
          className={classes(fieldBox(props.className), 'relative')}
          isRequired={props.isRequired ?? false}
          isDisabled={props.isDisabled ?? false}
          isInvalid={error !== undefined}
          validationBehavior="aria"
        >
          <FieldLabel {...props} />
          <div className="relative">
            <Input
              autoComplete="off"
              className={classes(inputLook, 'tabular-nums')}
              placeholder={t('examples', { example })}
              onFocus={(event) => {
                hold({ valueMinor, typed: written });
                setTyping(true);
                event.currentTarget.select();
              }}
              onBlur={() => setTyping(false)}
            />
            {isTyping && typed.trim() !== '' && (
              <Text
                slot="description"
                className={classes(
                  'pointer-events-none absolute top-full left-0 z-20 mt-1 w-max max-w-64 rounded-control border border-line bg-raised px-2 py-1 text-fine shadow-lift',
                  valueMinor === null ? 'text-warn' : 'text-soft',
                )}
              >
                {valueMinor === null ? unknown : money.full(valueMinor, currency)}
              </Text>
            )}
          </div>
          <FieldNotes hint={props.hint} error={error} />
        </TextField>
      )}
    </Unread>
  );
}
