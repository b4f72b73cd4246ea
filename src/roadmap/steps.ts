import { createElement as h, type ReactNode } from 'react';
import type { Roadmap } from '#contract/roadmap/roadmap.ts';
import { actButton, dayField, folded, submit, textField } from './form.ts';
import { goneSteps, newsMark } from './news.ts';
import type { Reading } from './reading.ts';

type Step = Roadmap['steps'][number];

/** Their way, step by step: what is done, where they are, what lies ahead. */
export function steps(reading: Reading): ReactNode {
  const { roadmap, say } = reading;
  return h(
    'section',
    { className: 'card', id: 'way', 'aria-labelledby': 'way-title' },
    h('h2', { id: 'way-title', className: 'unseen' }, say('way')),
    h('ol', { className: 'steps' }, ...roadmap.steps.map((step) => stepLine(step, reading))),
    goneSteps(reading),
  );
}

export const stateKeys = { done: 'stateDone', current: 'stateCurrent', ahead: 'stateAhead' } as const;

function stepLine(step: Step, reading: Reading): ReactNode {
  const { say } = reading;
  const { state, subject } = step;
  const detail = detailOf(step, reading);
  return h(
    'li',
    {
      key: subject,
      'data-key': subject,
      className: state,
      ...(state === 'current' ? { 'aria-current': 'step' } : {}),
    },
    h('span', { className: 'dot', 'aria-hidden': true }),
    h(
      'div',
      { className: 'step' },
      h('h3', null, step.title, h('span', { className: 'unseen' }, `, ${say(stateKeys[state])}`)),
      detail && h('p', { className: 'fine' }, detail),
      step.notYet && h('p', { className: 'fine' }, saidNotYet(step.notYet, reading)),
      newsMark(reading, subject),
    ),
    dayOfStep(step, reading),
    stepActs(step, reading),
  );
}

function dayOfStep({ day, milestoneId, state }: Step, reading: Reading): ReactNode {
  if (day !== null) return h('time', { dateTime: day, className: 'day' }, reading.shortDay(day));
  return milestoneId !== null && state !== 'done'
    ? h('span', { className: 'day none' }, reading.say('noDay'))
    : null;
}

/** Who has done their part, how many of all, and what of theirs is open in it; empty where there is none of these. */
export function detailOf({ subject, state, people, parts }: Step, { say, roadmap }: Reading): string {
  const who = people.length > 0 ? new Intl.ListFormat(roadmap.locale).format(people) : null;
  // Of a step that lies ahead nobody has been asked anything: that none have done their part says nothing of them.
  const isBegun = parts && (parts.done > 0 || state === 'current');
  const howMany = isBegun && parts.done < parts.of ? say('parts', parts) : null;
  const open = roadmap.concerns.filter(({ who, isOpen }) => who === null && isOpen).length;
  const left =
    subject === 'concerns' && state !== 'done' && open > 0 ? say('questionsLeft', { count: open }) : null;
  return [who, howMany, left].filter(Boolean).join(' · ');
}

/** That they are not ready for it, as they said it. */
export function saidNotYet(
  { words, until }: NonNullable<Step['notYet']>,
  { say, day }: Pick<Reading, 'say' | 'day'>,
): string {
  const quote = words === null ? 'none' : 'some';
  const said = { quote, words: words ?? '' };
  return until === null ? say('notYetSaid', said) : say('notYetSaidUntil', { ...said, day: day(until) });
}

function stepActs(step: Step, reading: Reading): ReactNode {
  const { say } = reading;
  const { milestoneId, day, state, subject } = step;
  if (reading.roadmap.isOver || state === 'done') return null;
  const acts = [
    milestoneId !== null &&
      day !== null &&
      actButton(reading, say('confirmDate'), { act: 'set date', milestoneId, date: day }),
    milestoneId !== null &&
      folded(
        reading,
        say(day === null ? 'setDate' : 'moveDate'),
        { act: 'set date', milestoneId },
        dayField({ name: 'date', label: say('newDate'), isNeeded: true, ...(day ? { value: day } : {}) }),
        textField({ name: 'words', label: say('why') }),
        submit(say('moveDo')),
      ),
    step.isTheirsToFinish &&
      actButton(reading, say('finish'), { act: 'finish', milestoneId: milestoneId ?? '' }),
    state === 'current' &&
      folded(
        reading,
        say('notYet'),
        { act: 'not yet', subject },
        textField({ name: 'words', label: say('notYetWhy'), isNeeded: true }),
        dayField({ name: 'reviewOn', label: say('notYetWhen') }),
        submit(say('notYetDo')),
      ),
  ].filter(Boolean);
  return acts.length > 0 ? h('div', { className: 'acts' }, ...acts) : null;
}
