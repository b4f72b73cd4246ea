import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CellValue, CellWrite, MeetingCell } from './meeting-cell.ts';
import { type CellWriter, mergeCells } from './merge-cells.ts';

const what = 'line/a/what';

/** A record that several browsers write to, one after the other. */
function record() {
  const cells = new Map<string, MeetingCell>();
  let revision = 0;
  return {
    cells,
    get revision() {
      return revision;
    },
    write(who: string, seen: number, writes: readonly CellWrite[]) {
      revision += 1;
      const writer: CellWriter = { memberId: who, deviceId: `${who}'s`, seen, revision };
      for (const cell of mergeCells(cells, writes, writer)) cells.set(cell.key, cell);
      return revision;
    },
  };
}

const at = (minute: number) => `2026-11-23T09:${String(minute).padStart(2, '0')}:00.000Z`;
const typed = (key: string, value: CellValue, minute = 0): CellWrite => ({ key, value, typedAt: at(minute) });

test('what is typed after having seen the other takes its place', () => {
  const it = record();
  const seen = it.write('lena', 0, [typed(what, 'Sends the figures')]);
  it.write('jonas', seen, [typed(what, 'Sends the figures by shift')]);
  expect(it.cells.get(what)).toMatchObject({ value: 'Sends the figures by shift', others: [] });
});

test('two who write into one field without having seen each other are both kept', () => {
  const it = record();
  it.write('lena', 0, [typed(what, 'Sends the figures', 1)]);
  it.write('jonas', 0, [typed(what, 'Calls the plant', 2)]);
  expect(it.cells.get(what)).toMatchObject({
    value: 'Calls the plant',
    others: [{ value: 'Sends the figures', memberId: 'lena' }],
  });
});

test('a phone that catches up late does not push away what was typed after it', () => {
  const it = record();
  it.write('lena', 0, [typed(what, 'Calls the plant', 9)]);
  it.write('jonas', 0, [typed(what, 'Sends the figures', 2)]);
  expect(it.cells.get(what)).toMatchObject({
    value: 'Calls the plant',
    others: [{ value: 'Sends the figures', memberId: 'jonas' }],
  });
});

test('a text that goes on where the other ends is no contradiction, whichever comes first', () => {
  const it = record();
  it.write('lena', 0, [typed(what, 'Sends the figures', 1)]);
  it.write('jonas', 0, [typed(what, 'Sends', 5)]);
  expect(it.cells.get(what)).toMatchObject({ value: 'Sends the figures', others: [] });
});

test('an empty field never stands against a filled one', () => {
  const it = record();
  it.write('lena', 0, [typed(what, 'Sends the figures', 1)]);
  it.write('jonas', 0, [typed(what, '', 5)]);
  expect(it.cells.get(what)).toMatchObject({ value: 'Sends the figures', others: [] });
});

test('a browser that did not hear its own answer goes on without a contradiction', () => {
  const it = record();
  it.write('lena', 0, [typed(what, 'Sends', 1)]);
  it.write('lena', 0, [typed(what, 'Calls', 2)]);
  expect(it.cells.get(what)).toMatchObject({ value: 'Calls', others: [] });
});

test('what is typed again on purpose is news, though it is the same', () => {
  const it = record();
  const seen = it.write('lena', 0, [typed(what, 'Sends', 1)]);
  it.write('lena', seen, [typed(what, 'Sends', 2)]);
  expect(it.cells.get(what)?.revision).toBe(seen);
  it.write('lena', seen, [{ ...typed(what, 'Sends', 3), settled: true }]);
  expect(it.cells.get(what)?.revision).toBe(it.revision);
});

test('what arrives twice is kept once', () => {
  const it = record();
  it.write('lena', 0, [typed(what, 'Calls the plant', 9)]);
  it.write('jonas', 0, [typed(what, 'Sends the figures', 2)]);
  it.write('jonas', 0, [typed(what, 'Sends the figures', 2)]);
  expect(it.cells.get(what)?.others).toHaveLength(1);
});

test('the other text goes away once somebody chose', () => {
  const it = record();
  it.write('lena', 0, [typed(what, 'Sends the figures', 1)]);
  const seen = it.write('jonas', 0, [typed(what, 'Calls the plant', 2)]);
  it.write('lena', seen, [{ ...typed(what, 'Calls the plant', 3), settled: true }]);
  expect(it.cells.get(what)).toMatchObject({ value: 'Calls the plant', others: [] });
});

test('nobody takes out a line in which another has gone on writing', () => {
  const it = record();
  const seen = it.write('lena', 0, [typed(what, 'Sends', 1)]);
  it.write('jonas', seen, [typed(what, 'Sends the figures', 2)]);
  it.write('lena', seen, [typed('line/a/gone', true, 3)]);
  expect(it.cells.has('line/a/gone')).toBe(false);
});

test('writing into a line that another took out brings it back', () => {
  const it = record();
  const seen = it.write('lena', 0, [typed(what, 'Sends', 1)]);
  it.write('lena', seen, [typed('line/a/gone', true, 2)]);
  it.write('jonas', seen, [typed('line/a/due', '2026-12-01', 3)]);
  expect(it.cells.get('line/a/gone')?.value).toBe(false);
});

test('whatever two people type apart from each other stands in the record in the end', () => {
  const someTexts = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.string({ minLength: 1 })), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(someTexts, someTexts, (lenas, jonases) => {
      const it = record();
      const last = (texts: typeof lenas) => new Map(texts.map(([id, text]) => [`line/${id}/what`, text]));
      const [lena, jonas] = [last(lenas), last(jonases)];
      it.write(
        'lena',
        0,
        [...lena].map(([key, text]) => typed(key, text, 1)),
      );
      it.write(
        'jonas',
        0,
        [...jonas].map(([key, text]) => typed(key, text, 2)),
      );
      for (const [key, text] of [...lena, ...jonas]) {
        const cell = it.cells.get(key);
        const kept = [cell?.value, ...(cell?.others.map((other) => other.value) ?? [])].map(String);
        expect(kept.some((one) => one.startsWith(text))).toBe(true);
      }
    }),
  );
});
