import { createElement as h, type ReactNode } from 'react';
import type { Reading } from './reading.ts';

/** What stands above the page after an act: that it is noted, why it could not be done, or a link to pass on. */
export type Passing =
  | { readonly kind: 'noted' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'handed'; readonly name: string; readonly email: string; readonly link: string };

export function passed(passing: Passing, reading: Reading): ReactNode {
  const { say, roadmap } = reading;
  if (passing.kind === 'handed') return handed(passing, reading);
  return passing.kind === 'noted'
    ? h('p', { className: 'passing noted', role: 'status' }, say('said', { name: roadmap.preparedBy.name }))
    : h(
        'div',
        { className: 'passing refused', role: 'alert' },
        h('p', null, h('strong', null, say('notDone'))),
        h('p', null, passing.why),
      );
}

/** The link of a colleague, this once: to be passed on by whoever named them. */
function handed({ name, email, link }: Extract<Passing, { kind: 'handed' }>, { say, roadmap }: Reading) {
  const subject = roadmap.goal ?? say('titlePlain', { company: roadmap.preparedBy.company });
  const text = say('mailText', { name, link, sender: roadmap.reader.name });
  const mail = `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
  return h(
    'section',
    { id: 'handed', className: 'passing handed', 'aria-labelledby': 'handed-title' },
    h('h2', { id: 'handed-title' }, say('handed', { name })),
    h('p', null, say('handedText')),
    h(
      'label',
      null,
      h('span', null, say('theirLink', { name })),
      h('input', { type: 'text', readOnly: true, value: link }),
    ),
    h(
      'div',
      { className: 'acts' },
      h('a', { className: 'main', href: mail }, say('writeMail', { name })),
      h('button', { type: 'button', className: 'quiet scripted', 'data-copy': say('copied') }, say('copy')),
    ),
  );
}
