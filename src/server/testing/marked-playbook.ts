import { defaultPlaybook } from '#domain/playbook/default-playbook.ts';
import type { CommitmentKind, Playbook } from '#domain/playbook/playbook.ts';
import type { Marks } from './marks.ts';

/** What clients read of a kind; the keys by which kinds are named; who gives it. */
const notOurWords: readonly (keyof CommitmentKind)[] = ['clientWording', 'key', 'needs', 'from'];

/** A playbook in which all is marked but what is worded for clients. */
export function markedPlaybook(marks: Marks): Playbook {
  const kinds = defaultPlaybook.kinds.map((kind) =>
    Object.fromEntries(
      Object.entries(kind).map(([field, value]) => [
        field,
        notOurWords.some((one) => one === field) ? value : marked(value, marks.word(`playbook ${field}`)),
      ]),
    ),
  );
  const label = marks.word('the name of the playbook');
  return { ...defaultPlaybook, key: 'marked', label, kinds: kinds as unknown as CommitmentKind[] };
}

function marked(value: unknown, mark: string): unknown {
  if (typeof value === 'string') return `${value} ${mark}`;
  if (Array.isArray(value)) return value.map((one: unknown) => marked(one, mark));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, marked(one, mark)]));
}
