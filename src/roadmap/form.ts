import { createElement as h, type ReactNode } from 'react';
import type { Reading } from './reading.ts';

/** What a form sends beside what is typed in it: which act, and what it is about. */
export type Hidden = Readonly<Record<string, string>>;

/** A form that is one button. */
export function actButton({ path }: Reading, label: string, sent: Hidden, look = 'quiet'): ReactNode {
  return h(
    'form',
    { method: 'post', action: path, className: 'one' },
    hiddenFields(sent),
    h('button', { type: 'submit', className: look }, label),
  );
}

/** A form behind its own name, opened without any script. */
export function folded({ path }: Reading, label: string, sent: Hidden, ...fields: ReactNode[]): ReactNode {
  return h(
    'details',
    null,
    h('summary', { className: 'quiet' }, label),
    h('form', { method: 'post', action: path }, hiddenFields(sent), ...fields),
  );
}

function hiddenFields(sent: Hidden): ReactNode[] {
  return Object.entries(sent).map(([name, value]) => h('input', { key: name, type: 'hidden', name, value }));
}

interface Field {
  readonly name: string;
  readonly label: string;
  readonly isNeeded?: boolean;
  readonly value?: string;
}

export function textField({ name, label, isNeeded = false, value }: Field): ReactNode {
  return h(
    'label',
    null,
    h('span', null, label),
    h('textarea', { name, rows: 2, maxLength: 1000, required: isNeeded, defaultValue: value }),
  );
}

export function dayField({ name, label, isNeeded = false, value }: Field): ReactNode {
  return h(
    'label',
    null,
    h('span', null, label),
    h('input', { type: 'date', name, required: isNeeded, defaultValue: value }),
  );
}

/** A day and a time on the clocks of the reader. */
export function momentField({ name, label, isNeeded = false, value }: Field): ReactNode {
  return h(
    'label',
    null,
    h('span', null, label),
    h('input', { type: 'datetime-local', name, required: isNeeded, defaultValue: value, step: 300 }),
  );
}

export function tickField({ name, label }: Field): ReactNode {
  return h(
    'label',
    { className: 'tick' },
    h('input', { type: 'checkbox', name, value: 'yes' }),
    h('span', null, label),
  );
}

export const submit = (label: string): ReactNode => h('button', { type: 'submit' }, label);
