import { createElement as h, type ReactNode } from 'react';
import { colleagueParts } from '#contract/roadmap/colleagues.ts';
import { actButton, choiceField, folded, lineField, submit } from './form.ts';
import { newsMark } from './news.ts';
import type { Reading } from './reading.ts';

const partKeys = {
  decides: 'partDecides',
  pays: 'partPays',
  uses: 'partUses',
  technical: 'partTechnical',
  legal: 'partLegal',
  buys: 'partBuys',
  other: 'partOther',
} as const;

/** Who is on the way, and whoever of theirs should be. */
export function people(reading: Reading): ReactNode {
  const { roadmap, say } = reading;
  return h(
    'section',
    { className: 'card', id: 'people' },
    h('h2', null, say('people')),
    h(
      'ul',
      { className: 'people' },
      ...roadmap.people.map(({ name, title, isReader }, index) =>
        h(
          'li',
          { key: index },
          isReader ? say('you', { name }) : name,
          title && h('span', { className: 'fine' }, ` · ${title}`),
          !isReader && newsMark(reading, name),
        ),
      ),
    ),
    roadmap.hasAgreed && h('p', { className: 'told' }, say('agreed')),
    !roadmap.isOver &&
      h(
        'div',
        { className: 'acts' },
        !roadmap.hasAgreed && actButton(reading, say('agree'), { act: 'agree' }),
        folded(
          reading,
          say('addColleague'),
          { act: 'add colleague' },
          () => h('p', { key: 'hint', className: 'fine' }, say('addHint', { name: roadmap.preparedBy.name })),
          lineField({ name: 'name', label: say('colleagueName'), isNeeded: true }),
          lineField({ name: 'email', label: say('colleagueEmail'), isNeeded: true, type: 'email' }),
          lineField({ name: 'title', label: say('colleagueTitle') }),
          choiceField({
            name: 'part',
            label: say('colleaguePart'),
            value: 'other',
            options: colleagueParts.map((part) => [part, say(partKeys[part])] as const),
          }),
          submit(say('addDo')),
        ),
      ),
  );
}
