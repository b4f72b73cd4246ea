import { createElement as h, type ReactNode } from 'react';
import type { Roadmap } from '#contract/roadmap/roadmap.ts';
import { actButton, dayField, folded, submit, textField } from './form.ts';
import { isNews, newsMark } from './news.ts';
import type { Reading } from './reading.ts';

type Line = Roadmap['theirs'][number];

/** What they said they would do: theirs to confirm, to do, and to put right. */
export function theirLines(reading: Reading): ReactNode {
  const { roadmap, say } = reading;
  return section('theirs', say('theirs'), roadmap.theirs, reading, (line) => [
    !line.isConfirmed &&
      actButton(reading, say('confirm'), { act: 'confirm commitment', commitmentId: line.id }),
    actButton(reading, say('keep'), { act: 'keep commitment', commitmentId: line.id }),
    correction(line, reading, { commitmentId: line.id }),
  ]);
}

/** What we do for them: ours to do, and theirs to put right where we understood them otherwise. */
export function ourLines(reading: Reading): ReactNode {
  const { roadmap, say } = reading;
  const isOfSeveral = roadmap.ours.some(({ by }) => by !== null);
  const title = isOfSeveral ? say('oursOfSeveral') : say('ours', { name: roadmap.preparedBy.name });
  return section('ours', title, roadmap.ours, reading, (line) => [
    correction(line, reading, { promiseId: line.id }),
  ]);
}

function section(
  id: string,
  title: string,
  lines: readonly Line[],
  reading: Reading,
  actsOf: (line: Line) => ReactNode[],
): ReactNode {
  if (lines.length === 0) return null;
  // What is newly done is not folded away before it was seen.
  const isOpen = ({ id: of, isDone }: Line) => !isDone || isNews(reading, of);
  const [open, done] = [lines.filter(isOpen), lines.filter((line) => !isOpen(line))];
  const { say } = reading;
  return h(
    'section',
    { className: 'card', id },
    h('h2', null, title),
    open.length === 0 && h('p', { className: 'fine' }, say('allDone')),
    open.length > 0 && h('ul', { className: 'lines' }, ...open.map((line) => lineOf(line, reading, actsOf))),
    done.length > 0 &&
      h(
        'details',
        { 'data-key': 'done' },
        h('summary', { className: 'fine' }, say('doneBefore', { count: done.length })),
        h('ul', { className: 'lines' }, ...done.map((line) => lineOf(line, reading, actsOf))),
      ),
  );
}

function lineOf(line: Line, reading: Reading, actsOf: (line: Line) => ReactNode[]): ReactNode {
  return h(
    'li',
    { key: line.id, 'data-key': line.id, className: line.isDone ? 'done' : undefined },
    h('p', null, line.what),
    h('p', { className: 'fine' }, saidOf(line, reading)),
    newsMark(reading, line.id),
    !line.isDone && !reading.roadmap.isOver && h('div', { className: 'acts' }, ...actsOf(line)),
  );
}

function saidOf(line: Line, { say, shortDay, roadmap }: Reading) {
  const { due, isDone, isLate, isConfirmed, proposed, declined } = line;
  const { name } = roadmap.preparedBy;
  const when = due === null ? null : say(isLate ? 'isLate' : 'byDay', { day: shortDay(due) });
  return [
    line.by,
    isDone ? say('isDone') : when,
    isConfirmed ? say('isConfirmed') : null,
    proposed ? say('corrected', { name }) : null,
    declined &&
      (declined.words === null
        ? say('lineStays', { name })
        : say('lineStaysWords', { name, words: declined.words })),
  ]
    .filter(Boolean)
    .join(' · ');
}

function correction(line: Line, reading: Reading, about: Readonly<Record<string, string>>): ReactNode {
  const { say, roadmap } = reading;
  return folded(
    reading,
    say('correct'),
    { act: 'correct', ...about },
    textField({ name: 'what', label: say('correctWhat'), value: line.proposed?.what ?? line.what }),
    dayField({
      name: 'due',
      label: say('correctWhen'),
      ...((line.proposed?.due ?? line.due) ? { value: line.proposed?.due ?? line.due ?? '' } : {}),
    }),
    textField({ name: 'words', label: say('why') }),
    submit(say('correctDo', { name: roadmap.preparedBy.name })),
  );
}
