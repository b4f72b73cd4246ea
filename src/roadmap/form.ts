import { createElement as h, type ReactNode } from 'react';
import type { Reading } from './reading.ts';

/** What a form sends beside what is typed in it: which act, and what it is about. */
export type Hidden = Readonly<Record<string, string>>;

/** What was typed into the fields of a form, where it was sent and could not be done. */
export type Typed = Readonly<Record<string, string>>;

/** A part of a form, with what was typed in it before. */
type Part = (typed: Typed) => ReactNode;

/** A form that is one button. */
export function actButton({ path }: Reading, label: string, sent: Hidden, look = 'quiet'): ReactNode {
  return h(
    'form',
    { method: 'post', action: path, className: 'one', 'data-key': sent.act },
    hiddenFields(sent),
    h('button', { type: 'submit', className: look }, label),
  );
}

/** A form behind its own name, opened without any script. One that could not be done stands open, as it was sent. */
export function folded({ path, typed }: Reading, label: string, sent: Hidden, ...parts: Part[]): ReactNode {
  const isIt = typed !== null && Object.entries(sent).every(([name, value]) => typed[name] === value);
  return h(
    'details',
    { 'data-key': sent.act, open: isIt },
    h('summary', { className: 'quiet' }, label),
    h(
      'form',
      { method: 'post', action: path },
      hiddenFields(sent),
      ...parts.map((part) => part(isIt ? typed : {})),
    ),
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

export const textField =
  ({ name, label, isNeeded = false, value }: Field): Part =>
  (typed) =>
    h(
      'label',
      null,
      h('span', null, label),
      h('textarea', {
        ...{ name, rows: 2, maxLength: 1000, required: isNeeded },
        defaultValue: typed[name] ?? value,
      }),
    );

/** One line, such as a name. */
export const lineField =
  ({
    name,
    label,
    isNeeded = false,
    value,
    type = 'text',
  }: Field & { readonly type?: 'text' | 'email' }): Part =>
  (typed) =>
    h(
      'label',
      null,
      h('span', null, label),
      h('input', {
        ...{ type, name, required: isNeeded, maxLength: type === 'email' ? 200 : 120, autoComplete: 'off' },
        defaultValue: typed[name] ?? value,
      }),
    );

export const dayField =
  ({ name, label, isNeeded = false, value }: Field): Part =>
  (typed) =>
    h(
      'label',
      null,
      h('span', null, label),
      h('input', { type: 'date', name, required: isNeeded, defaultValue: typed[name] ?? value }),
    );

/** A day and a time on the clocks of the reader. */
export const momentField =
  ({ name, label, isNeeded = false, value }: Field): Part =>
  (typed) =>
    h(
      'label',
      null,
      h('span', null, label),
      h('input', {
        ...{ type: 'datetime-local', name, required: isNeeded, step: 300 },
        defaultValue: typed[name] ?? value,
      }),
    );

export const tickField =
  ({ name, label }: Field): Part =>
  (typed) =>
    h(
      'label',
      { className: 'tick' },
      h('input', { type: 'checkbox', name, value: 'yes', defaultChecked: typed[name] === 'yes' }),
      h('span', null, label),
    );

interface Choice {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

export const choiceField =
  ({ name, label, value, options }: Choice): Part =>
  (typed) =>
    h(
      'label',
      null,
      h('span', null, label),
      h(
        'select',
        { name, defaultValue: typed[name] ?? value },
        ...options.map(([one, said]) => h('option', { key: one, value: one }, said)),
      ),
    );

export const submit =
  (label: string): Part =>
  () =>
    h('button', { type: 'submit' }, label);
