import fc from 'fast-check';
import { findingCodes } from '../findings/finding-codes.ts';
import { type Fact, maybeTypes, requestables } from '../ledger/facts.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { landmarks, type Playbook, stakeholderRoles } from '../playbook/playbook.ts';

const lasting = ['time', 'review', 'decide'];
const others = ['explore', 'concerns', 'proof', 'price', 'trial', 'people', 'start', 'fit'];

const from = fc.oneof(
  fc.constant('each' as const),
  fc.uniqueArray(fc.constantFrom(...stakeholderRoles), { minLength: 1, maxLength: 3 }),
);

/** Playbooks that may be published: any kinds in any order, needing any that stand before them. */
export function anyPlaybook(): fc.Arbitrary<Playbook> {
  return fc
    .tuple(
      fc.shuffledSubarray(others).chain((some) => fc.shuffledSubarray([...lasting, ...some], whole(some))),
      fc.infiniteStream(fc.nat()),
      fc.array(from, { minLength: 11, maxLength: 11 }),
      fc.tuple(days, days, days),
    )
    .map(([keys, chance, froms, [cadenceDays, usualDaysToAsk, usualDaysPerCommitment]]) => {
      const next = () => chance.next().value as number;
      const one = () => keys[next() % keys.length] as string;
      const standing = <Name extends string>(names: readonly Name[]) =>
        Object.fromEntries(names.flatMap((name) => (next() % 3 === 0 ? [] : [[name, one()]]))) as Partial<
          Record<Name, string>
        >;
      return {
        key: 'any',
        version: 1,
        label: 'Any',
        kinds: keys.map((key, place) => ({
          ...defaultPlaybook.kinds[place % 10]!,
          key,
          label: key,
          shortLabel: key,
          needs: keys.slice(0, place).filter(() => next() % 3 === 0),
          from: froms[place]!,
        })),
        cadenceDays,
        usualDaysToAsk,
        usualDaysPerCommitment,
        requests: standing(requestables),
        maybes: standing(maybeTypes),
        landmarks: standing(landmarks),
        milestones: defaultPlaybook.milestones.flatMap((milestone) =>
          next() % 3 === 0
            ? []
            : [
                {
                  ...milestone,
                  kind: next() % 3 === 0 ? null : one(),
                  usualDays: next() % 90,
                  ...(next() % 3 === 0 ? { clientWording: `Your ${milestone.name}` } : {}),
                },
              ],
        ),
        weights: Object.fromEntries(findingCodes.map((code) => [code, 1 + (next() % 3)])),
      };
    });
}

const days = fc.integer({ min: 1, max: 90 });
const whole = (some: readonly string[]) => {
  const length = lasting.length + some.length;
  return { minLength: length, maxLength: length };
};

const tenKeys = defaultPlaybook.kinds.map(({ key }) => key);

/** The same ledger as if it had been written under another playbook: each of the ten is one of its kinds. */
export function toldUnder({ key, version, kinds }: Playbook, facts: readonly Fact[]): Fact[] {
  return JSON.parse(JSON.stringify(facts), (field, value: unknown) => {
    if (field === 'playbook') return { key, version };
    const place = field === 'kind' ? tenKeys.indexOf(value as string) : -1;
    return place < 0 ? value : kinds[place % kinds.length]!.key;
  }) as Fact[];
}
