import { createElement as h, type ReactNode } from 'react';
import type { Roadmap } from '#contract/roadmap/roadmap.ts';
import { roadmapCatchUpTexts } from '#texts/roadmap-catch-up.ts';
import { sayIn } from '#texts/say.ts';
import { actButton, dayField, folded, submit, textField } from './form.ts';
import type { Reading } from './reading.ts';
import { saidNotYet } from './steps.ts';

type CatchUp = NonNullable<Roadmap['catchUp']>;

/** For somebody who is new: what their colleagues have agreed to so far, to go over in their own time. */
export function catchUp(reading: Reading): ReactNode {
  const { roadmap } = reading;
  if (roadmap.catchUp === null) return null;
  const say = sayIn(roadmap.locale, roadmapCatchUpTexts);
  const { lines, answered } = roadmap.catchUp;
  return h(
    'section',
    { className: 'card', 'aria-labelledby': 'catch-up-title' },
    h('h2', { id: 'catch-up-title' }, say('title')),
    h('p', { className: 'fine' }, say('intro', { name: roadmap.preparedBy.name })),
    h('ul', { className: 'lines' }, ...lines.map((line) => lineOf(line, reading))),
    answered.length > 0 && [
      h('h3', { key: 'title' }, say('answered')),
      h('ul', { key: 'list', className: 'lines' }, ...answered.map((one) => answerOf(one, reading))),
    ],
  );
}

function lineOf(line: CatchUp['lines'][number], reading: Reading): ReactNode {
  const { kind, title, people, day, said, notYet } = line;
  const { roadmap, shortDay } = reading;
  const say = sayIn(roadmap.locale, roadmapCatchUpTexts);
  const who = new Intl.ListFormat(roadmap.locale).format(people);
  return h(
    'li',
    { key: kind },
    h('p', null, title),
    h('p', { className: 'fine' }, say('agreedBy', { who, day: reading.day(day) })),
    ...said.map((one) =>
      h(
        'p',
        { key: one.what, className: 'fine' },
        one.due === null ? say('saidIt', one) : say('saidItBy', { ...one, day: shortDay(one.due) }),
      ),
    ),
    notYet && h('p', { className: 'told' }, saidNotYet(notYet, reading)),
    !roadmap.isOver &&
      h(
        'div',
        { className: 'acts' },
        actButton(reading, say('agreeToo'), { act: 'agree too', kind }),
        folded(
          reading,
          say('notQuite'),
          { act: 'not yet', subject: kind },
          textField({ name: 'words', label: say('notQuiteWhy'), isNeeded: true }),
          dayField({ name: 'reviewOn', label: say('notQuiteWhen') }),
          submit(say('notQuiteDo', { name: roadmap.preparedBy.name })),
        ),
      ),
  );
}

function answerOf({ who, text, answer }: CatchUp['answered'][number], { roadmap }: Reading): ReactNode {
  const say = sayIn(roadmap.locale, roadmapCatchUpTexts);
  return h(
    'li',
    { key: text },
    h('p', null, say('asked', { who, text })),
    h('p', { className: 'fine' }, answer),
  );
}
