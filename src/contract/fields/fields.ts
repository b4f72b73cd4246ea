import { z } from 'zod';
import { fieldKinds, fieldNouns } from '#domain/address-book/fields/custom-field.ts';
import { asSeen } from '../as-seen.ts';
import { operation } from '../operation.ts';
import { id, line } from '../values.ts';

const label = line.max(80);
const kind = z.enum(fieldKinds);
const noun = z.enum(fieldNouns);
const options = z
  .array(z.object({ optionId: id, label: line.max(120) }))
  .max(200)
  .describe('What can be chosen, in order. One that is left out is chosen no more; its id brings it back.');

const field = z.object({
  fieldId: id,
  noun,
  key: z.string().describe('What programs and files call it; it stays when the label changes.'),
  label: z.string(),
  kind,
  options: z
    .array(z.object({ optionId: id, label: z.string(), removed: z.boolean() }))
    .readonly()
    .describe('With those that were removed, last: they are still read where they were chosen.'),
  inUse: z.boolean().describe('It holds something somewhere, so its kind stays.'),
});

const fieldFound = z.object({ fieldId: id });

export const listFields = operation({
  name: 'listFields',
  summary: 'List the fields that your workspace has of its own, in their order.',
  method: 'GET',
  path: '/api/fields',
  access: 'member',
  input: z.object({ noun: noun.optional() }),
  output: z.object({ items: z.array(field), may: z.object({ shape: z.boolean() }) }),
  refusals: [],
});

export const createField = operation({
  name: 'createField',
  summary: 'Give accounts, contacts or deals a field of your own.',
  method: 'POST',
  path: '/api/fields',
  access: 'member',
  input: z.object({ fieldId: id.optional(), noun, label, kind, options: options.default([]) }),
  output: field,
  refusals: [
    'not_allowed',
    'id_already_used',
    'field_label_taken',
    'field_without_choices',
    'field_choice_twice',
    'too_many_fields',
  ],
});

export const changeField = operation({
  name: 'changeField',
  summary:
    'Name a field otherwise, or change what can be chosen in it; its kind only while it holds nothing.',
  method: 'PATCH',
  path: '/api/fields/:fieldId',
  access: 'member',
  input: fieldFound.extend({
    label: label.optional(),
    kind: kind.optional(),
    options: options.optional(),
    seen: asSeen({ label: z.string(), kind, options }),
  }),
  output: field,
  refusals: [
    'not_allowed',
    'field_not_found',
    'field_label_taken',
    'field_without_choices',
    'field_choice_twice',
    'field_holds_values',
    'changed_meanwhile',
  ],
});

export const orderFields = operation({
  name: 'orderFields',
  summary: 'Put the fields of accounts, contacts or deals in another order.',
  method: 'PUT',
  path: '/api/fields/order/:noun',
  access: 'member',
  input: z.object({ noun, fieldIds: z.array(id).max(200) }),
  output: z.object({ items: z.array(field) }),
  refusals: ['not_allowed', 'field_not_found'],
});

export const removeField = operation({
  name: 'removeField',
  summary: 'Remove a field. What it holds stays for 30 days, and comes back with restoreField.',
  method: 'DELETE',
  path: '/api/fields/:fieldId',
  access: 'member',
  input: fieldFound,
  output: fieldFound,
  refusals: ['not_allowed', 'field_not_found'],
});

export const restoreField = operation({
  name: 'restoreField',
  summary: 'Bring back a field that was removed, with all that it holds.',
  method: 'POST',
  path: '/api/fields/:fieldId/restored',
  access: 'member',
  input: fieldFound,
  output: field,
  refusals: ['not_allowed', 'field_not_found', 'field_label_taken', 'too_many_fields'],
});

export type ShownField = z.input<typeof field>;
