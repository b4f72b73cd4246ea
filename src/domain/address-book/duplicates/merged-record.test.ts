import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noReach } from '../reach.ts';
import { mergedRecord, type RecordState, recordTakenBack } from './merged-record.ts';

const record = (fields: RecordState['fields'], ...emails: string[]): RecordState => ({
  fields,
  values: {},
  reach: { ...noReach, emails: emails.map((value) => ({ value, label: null })) },
});

const kept = record({ name: 'Anna Meier', givenName: 'Anna', title: null, department: 'Sales' }, 'a@acme.de');
const gone = record(
  { name: 'Anna Wolf', givenName: 'Anna-Lena', title: 'Head of Sales', department: 'Export' },
  'A@acme.de',
  'anna@home.de',
);

describe('two records that become one', () => {
  it('say what the one that stays says, and what only the other says', () => {
    const merged = mergedRecord(kept, gone, new Set());
    expect(merged.fields).toEqual({ ...kept.fields, title: 'Head of Sales' });
    expect(merged.reach.emails.map(({ value }) => value)).toEqual(['a@acme.de', 'anna@home.de']);
  });

  it('say what was chosen, a name with all of its parts', () => {
    const merged = mergedRecord(kept, gone, new Set(['name']));
    expect(merged.fields).toMatchObject({ name: 'Anna Wolf', givenName: 'Anna-Lena', department: 'Sales' });
  });

  it('keep what was written about both, what was chosen first', () => {
    const [one, other] = [record({ about: 'Likes cake.' }), record({ about: 'Met in 2019.' })];
    expect(mergedRecord(one, other, new Set()).fields.about).toBe('Likes cake.\n\nMet in 2019.');
    expect(mergedRecord(one, other, new Set(['about'])).fields.about).toBe('Met in 2019.\n\nLikes cake.');
    expect(mergedRecord(one, one, new Set()).fields.about).toBe('Likes cake.');
    // Where there is no room for both it is what was chosen.
    const long = record({ about: 'x'.repeat(3995) });
    expect(mergedRecord(one, long, new Set()).fields.about).toBe('Likes cake.');
  });

  it('take fields of the workspace one by one', () => {
    const [one, other] = [
      { ...kept, values: { size: 'big', since: 2001 } },
      { ...gone, values: { size: 'small', colour: 'red' } },
    ];
    expect(mergedRecord(one, other, new Set(['values.size'])).values).toEqual({
      size: 'small',
      since: 2001,
      colour: 'red',
    });
  });
});

describe('a merge that is taken back', () => {
  const after = mergedRecord(kept, gone, new Set(['department']));

  it('leaves what was changed since, and what was added', () => {
    const now: RecordState = {
      ...after,
      fields: { ...after.fields, title: 'Chief of Sales' },
      reach: { ...after.reach, emails: [...after.reach.emails, { value: 'new@acme.de', label: null }] },
    };
    const back = recordTakenBack(now, { before: kept, after, gone });
    expect(back.fields).toEqual({ ...kept.fields, title: 'Chief of Sales' });
    expect(back.reach.emails.map(({ value }) => value)).toEqual(['a@acme.de', 'new@acme.de']);
  });

  it('gives back exactly what stood before, where nothing was changed since', () => {
    const said = fc.constantFrom(null, '', 'one', 'two');
    const any = fc
      .tuple(fc.record({ name: said, title: said, about: said }), fc.subarray(['a@x.de', 'b@x.de', 'c@x.de']))
      .map(([fields, emails]) => record(fields, ...emails));
    fc.assert(
      fc.property(any, any, fc.subarray(['name', 'title', 'about']), (one, other, taken) => {
        const merged = mergedRecord(one, other, new Set(taken));
        expect(recordTakenBack(merged, { before: one, after: merged, gone: other })).toEqual(one);
      }),
    );
  });
});
