import { createElement as h, type ReactNode } from 'react';
import { actButton, folded, momentField, submit, textField } from './form.ts';
import { cancelledConversation, newsMark } from './news.ts';
import type { Reading } from './reading.ts';
import { zoneName } from './zones.ts';

type Next = NonNullable<Reading['roadmap']['next']>;

/** What comes next: when, with whom, what they gain from it, and whether they will be there. */
export function nextConversation(reading: Reading): ReactNode {
  const { roadmap, say } = reading;
  const { next, zone, preparedBy } = roadmap;
  if (!next) return cancelledConversation(reading);
  const { conversationId, startsAt, endsAt } = next;
  const about = { conversationId };
  const when = {
    day: reading.longDay(startsAt),
    from: reading.time(startsAt),
    to: reading.time(endsAt),
  };
  return h(
    'section',
    { className: 'next', id: 'next', 'aria-labelledby': 'next-title' },
    h(
      'h2',
      { id: 'next-title' },
      next.title === null ? say('nextPlain') : say('next', { title: next.title }),
    ),
    h('p', { className: 'when' }, h('time', { dateTime: startsAt }, say('nextWhen', when))),
    newsMark(reading, conversationId),
    next.place && h('p', { className: 'where' }, whereItIs(next.place)),
    next.gain && h('p', null, next.gain),
    h('p', { className: 'fine' }, say('timesIn', { zone: zoneName(zone) })),
    h(
      'form',
      { id: 'zone-offer', hidden: true, method: 'post', action: `${reading.path}/reading`, 'data-plain': '' },
      h('input', { type: 'hidden', name: 'zone' }),
      h('button', { type: 'submit', className: 'link' }, say('zoneOffer')),
    ),
    whatTheySaid(next, reading),
    next.declined &&
      h(
        'p',
        { className: 'told' },
        next.declined.words === null
          ? say('timeStays', { name: preparedBy.name })
          : say('timeStaysWords', { name: preparedBy.name, words: next.declined.words }),
      ),
    h(
      'div',
      { className: 'acts' },
      next.attendance !== 'comes' && actButton(reading, say('beThere'), { act: 'attend', ...about }, 'main'),
      folded(
        reading,
        say('proposeTime'),
        { act: 'propose time', ...about, zone },
        momentField({ name: 'startsAt', label: say('when'), isNeeded: true }),
        textField({ name: 'words', label: say('why') }),
        submit(say('proposeDo')),
      ),
      next.attendance !== 'stays away' &&
        folded(
          reading,
          say('stayAway'),
          { act: 'stay away', ...about },
          textField({ name: 'words', label: say('why') }),
          submit(say('notYetDo')),
        ),
    ),
  );
}

/** A link of a call is one to press, where the whole of the place is no more than that. */
function whereItIs(place: string): ReactNode {
  const isLink = /^https?:\/\/\S+$/i.test(place);
  return isLink ? h('a', { href: place, rel: 'noreferrer noopener', target: '_blank' }, place) : place;
}

/** What they said last: who proposed another time reads that, and not as well that they will be there. */
function whatTheySaid({ attendance, proposedTimes }: Next, reading: Reading): ReactNode {
  const { roadmap, say } = reading;
  const { name } = roadmap.preparedBy;
  const words = {
    comes: () => say('comes'),
    'stays away': () => say('staysAway'),
    'another time': () => say('proposed', { times: timesOf(proposedTimes, reading), name }),
    'not said': () => null,
  }[attendance]();
  return words && h('p', { className: 'told' }, words);
}

function timesOf(times: readonly string[], { roadmap, longDay, time }: Reading): string {
  const said = times.map((at) => `${longDay(at)}, ${time(at)}`);
  return new Intl.ListFormat(roadmap.locale, { type: 'disjunction' }).format(said);
}

/** Whether the last one was worth their time. */
export function lastConversation(reading: Reading): ReactNode {
  const { roadmap, say } = reading;
  const { last } = roadmap;
  if (!last) return null;
  const about = { act: 'judge conversation', conversationId: last.conversationId };
  return h(
    'section',
    { className: 'ask', id: 'last' },
    h('h2', null, say('worthIt', { day: reading.longDay(last.endedAt) })),
    h(
      'div',
      { className: 'acts' },
      actButton(reading, say('worthYes'), { ...about, wasWorthIt: 'yes' }),
      folded(
        reading,
        say('worthNo'),
        { ...about, wasWorthIt: 'no' },
        textField({ name: 'words', label: say('why') }),
        submit(say('notYetDo')),
      ),
    ),
  );
}
