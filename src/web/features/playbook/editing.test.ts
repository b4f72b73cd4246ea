import { expect, test } from 'vitest';
import type { PlaybookContent } from '#contract/playbook/playbook-shape.ts';
import { defaultPlaybook } from '#domain/playbook/default-playbook.ts';
import { playbookFaults } from '#domain/playbook/playbook-faults.ts';
import { addKind, asPlaybook, moveBefore, moveKind, nameKind, removeKind, setNeed } from './editing.ts';

const ten = structuredClone(defaultPlaybook) as unknown as PlaybookContent;
const codes = (content: PlaybookContent) => playbookFaults(asPlaybook('x', content)).map(({ code }) => code);
const kind = (content: PlaybookContent, key: string) => content.kinds.find((one) => one.key === key);

test('a new commitment stands behind the one that is looked at, and its key follows its name', () => {
  const added = addKind(ten, 'change', 'New commitment');
  expect(added.content.kinds.map(({ key }) => key).slice(2, 5)).toEqual([
    'change',
    'new-commitment',
    'collaborate',
  ]);
  const needed = setNeed(added.content, 'invest', added.key, true);
  const named = nameKind(needed, added.key, 'Prüfung im Werk', true);
  expect(named.key).toBe('prufung-im-werk');
  expect(kind(named.content, 'invest')?.needs).toContain('prufung-im-werk');
  expect(kind(named.content, named.key)?.shortLabel).toBe('Prüfung im W');
  expect(nameKind(ten, 'change', 'Turn', false).key).toBe('change');
});

test('a commitment that is removed leaves the map together, and takes along what stood for it', () => {
  const without = removeKind(ten, 'collaborate');
  expect(kind(without, 'invest')?.needs).toEqual(['change']);
  expect(without.requests.demo).toBeUndefined();
  expect(codes(without)).toEqual([]);
  expect(removeKind(ten, 'decide')).toBe(ten);
});

test('a need that is listed later is mended by moving it up', () => {
  const needing = setNeed(ten, 'change', 'invest', true);
  expect(codes(needing)).toContain('need_in_a_circle');
  const later = setNeed(setNeed(ten, 'consensus', 'invest', true), 'invest', 'collaborate', true);
  expect(codes(later)).toEqual(['need_listed_later']);
  expect(codes(moveBefore(later, 'invest', 'consensus'))).toEqual([]);
});

test('moving keeps within the list', () => {
  expect(moveKind(ten, 'time', -3)).toBe(ten);
  expect(moveKind(ten, 'time', 99).kinds.at(-1)?.key).toBe('time');
});
