import { createElement as h, type ReactNode } from 'react';
import { folded, submit, textField, tickField } from './form.ts';
import { newsMark } from './news.ts';
import type { Reading } from './reading.ts';

/** What could stand in the way: their own questions with our answers, and those that colleagues wanted to be read. */
export function concerns(reading: Reading): ReactNode {
  const { roadmap, say } = reading;
  const { name } = roadmap.preparedBy;
  return h(
    'section',
    { className: 'card', id: 'concerns' },
    h('h2', null, say('concerns')),
    roadmap.concerns.length === 0
      ? h('p', { className: 'fine' }, say('noConcerns'))
      : h(
          'ul',
          { className: 'lines' },
          ...roadmap.concerns.map(({ concernId, who, text, answer, isOpen }) =>
            h(
              'li',
              { key: concernId, 'data-key': concernId, className: isOpen ? undefined : 'done' },
              h('p', { className: 'fine' }, who === null ? say('youAsk') : say('asks', { who })),
              h('p', null, text),
              h(
                'p',
                { className: 'fine' },
                answer ? say('answerIs', { answer }) : isOpen ? say('noAnswer', { name }) : say('settled'),
              ),
              newsMark(reading, concernId, true),
            ),
          ),
        ),
    !roadmap.isOver &&
      h(
        'div',
        { className: 'acts' },
        folded(
          reading,
          say('raise'),
          { act: 'raise concern' },
          textField({ name: 'text', label: say('raiseWhat'), isNeeded: true }),
          tickField({ name: 'isShared', label: say('raiseShared') }),
          submit(say('raiseDo', { name })),
        ),
      ),
  );
}
