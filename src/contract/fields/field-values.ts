import { z } from 'zod';
import { fieldNouns } from '#domain/address-book/fields/custom-field.ts';
import { operation } from '../operation.ts';
import { id } from '../values.ts';

/** What a field may be given or hold. */
export const givenValue = z
  .union([
    z.string().max(4100),
    z.number(),
    z.boolean(),
    z.object({ valueMinor: z.int(), currency: z.string().max(3) }),
    z.array(z.string().max(100)).max(200).readonly(),
  ])
  .describe(
    'By the kind of the field: a text, a number, `{"valueMinor": 1250, "currency": "EUR"}`, a day, the id or the name of a choice, a list of them, true or false, a link, the id of a member.',
  );

const given = z.record(id, givenValue.nullable());

/** What a record holds in fields of the workspace, by the id of the field. */
export const shownValues = {
  values: z.record(id, givenValue).describe('What it holds in your fields, by their ids.'),
};

export const setValues = operation({
  name: 'setValues',
  summary: 'Fill in fields of your workspace for an account, a contact or a deal; what is left out stays.',
  method: 'PATCH',
  path: '/api/values/:noun/:nounId',
  access: 'member',
  input: z.object({
    noun: z.enum(fieldNouns),
    nounId: id,
    values: given.describe('By the id of the field; null takes out what it holds.'),
    seen: given.optional().describe('What stood there when the writer opened it.'),
  }),
  output: z.object(shownValues),
  refusals: [
    'not_allowed',
    'account_not_found',
    'contact_not_found',
    'deal_not_found',
    'field_not_found',
    'field_value_not_valid',
    'changed_meanwhile',
  ],
});
