import { createElement as h, type ReactNode } from 'react';
import type { Roadmap } from '#contract/roadmap/roadmap.ts';
import { roadmapNewsTexts } from '#texts/roadmap-news.ts';
import { sayIn } from '#texts/say.ts';
import type { Reading } from './reading.ts';

type News = NonNullable<Roadmap['news']>;
type Change = News['changes'][number];

const texts = ({ roadmap }: Reading) => sayIn(roadmap.locale, roadmapNewsTexts);

/** How much is new since they were here before, in a line that leads to the first of it. */
export function newsLine(reading: Reading): ReactNode {
  const { roadmap, day, time, dayAt, today } = reading;
  const { news } = roadmap;
  if (!news) return null;
  const say = texts(reading);
  const isToday = dayAt(news.since) === today;
  const at = { day: day(dayAt(news.since)), time: time(news.since) };
  const count = news.changes.length + news.gone.length + (news.cancelled ? 1 : 0);
  if (count > 0) {
    const said = isToday ? say('sinceTime', { ...at, count }) : say('sinceDay', { ...at, count });
    return h('p', { className: 'since' }, h('a', { href: `#${firstOf(news)}` }, said));
  }
  if (roadmap.isOver) return null;
  const said = isToday ? say('nothingSinceTime', at) : say('nothingSinceDay', at);
  return h('p', { className: 'fine since' }, said);
}

/** What stands first on the page of what is new. */
function firstOf({ cancelled, changes, gone }: News): string {
  if (cancelled) return 'off';
  return changes.length === 0 && gone.length > 0 ? 'gone' : 'new';
}

/** Whether something is new to the reader. */
export const isNews = ({ roadmap }: Reading, subject: string): boolean =>
  roadmap.news?.changes.some((change) => change.subject === subject) ?? false;

/** What is new of something, said at it; nothing where nothing is. */
export function newsMark(reading: Reading, subject: string, settled = false): ReactNode {
  const { news } = reading.roadmap;
  const change = news?.changes.find((one) => one.subject === subject);
  if (!news || !change) return null;
  const isFirst = news.changes[0] === change;
  return h(
    'p',
    { className: 'mark', ...(isFirst ? { id: 'new' } : {}) },
    h('span', null, saidOf(change, reading, settled)),
  );
}

function saidOf({ what, wasOn, wasAt, people, subject }: Change, reading: Reading, settled: boolean): string {
  const say = texts(reading);
  const { shortDay, dayAt, time, roadmap } = reading;
  if (what === 'with') return say('with', { people: new Intl.ListFormat(roadmap.locale).format(people) });
  if (what === 'done') return say(settled ? 'settled' : 'done');
  if (what !== 'moved') return say(what);
  if (wasAt !== null) return say('movedTime', { day: shortDay(dayAt(wasAt)), time: time(wasAt) });
  const step = roadmap.steps.find((one) => one.subject === subject);
  return say(step && step.day === null ? 'movedFromNone' : 'moved', { day: shortDay(wasOn ?? '') });
}

/** A conversation that they were to be at, where it stood. */
export function cancelledConversation(reading: Reading): ReactNode {
  const at = reading.roadmap.news?.cancelled;
  if (!at) return null;
  return h(
    'section',
    { className: 'ask', id: 'off' },
    h('p', null, texts(reading)('cancelled', { day: reading.longDay(at) })),
  );
}

/** The steps that stood on their way before and do no more. */
export function goneSteps(reading: Reading): ReactNode {
  const { news, locale } = reading.roadmap;
  if (!news || news.gone.length === 0) return null;
  const titles = new Intl.ListFormat(locale).format(news.gone);
  return h('p', { className: 'fine gone', id: 'gone' }, texts(reading)('gone', { titles }));
}
