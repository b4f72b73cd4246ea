import { readDate } from '../values/written-date.ts';
import { type Card, valuesOf } from './card.ts';

/** Version 2.1 writes 19800322, version 4 --0322; Apple writes 1604 where no year is known. */
export function birthdayOf(card: Card): string {
  const text = valuesOf(card, 'BDAY')[0]?.trim() ?? '';
  const yearless = /^--(\d\d)-?(\d\d)/.exec(text) ?? /^1604-?(\d\d)-?(\d\d)/.exec(text);
  if (yearless) return `--${yearless[1]}-${yearless[2]}`;
  const whole = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(text);
  return whole ? (readDate(`${whole[1]}-${whole[2]}-${whole[3]}`, 'month first')?.day ?? '') : '';
}
