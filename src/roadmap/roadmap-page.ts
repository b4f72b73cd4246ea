import { Fragment, createElement as h, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Roadmap } from '#contract/roadmap/roadmap.ts';
import { locales } from '#texts/language.ts';
import { roadmapPreviewTexts } from '#texts/roadmap-preview.ts';
import { sayIn } from '#texts/say.ts';
import { concerns } from './concerns.ts';
import { actButton, submit } from './form.ts';
import { ourLines, theirLines } from './lines.ts';
import { lastConversation, nextConversation } from './next-conversation.ts';
import { type Reading, readingOf } from './reading.ts';
import { steps } from './steps.ts';

/** What stands above the page after an act: that it is noted, or why it could not be done. */
export type Passing = { readonly kind: 'noted' } | { readonly kind: 'refused'; readonly why: string };

export interface PageToShow {
  readonly roadmap: Roadmap;
  /** The address of the page itself. */
  readonly path: string;
  /** Today, where the reader is. */
  readonly today: string;
  readonly style: string;
  readonly passing?: Passing;
  /** One of us looks at it: it reads as ever, and nothing on it acts. In the language of whoever looks. */
  readonly previewIn?: string;
}

/** The whole page, which reads and acts without any script. */
export function roadmapPage({ roadmap, path, today, style, passing, previewIn }: PageToShow): string {
  const reading = readingOf(roadmap, path, today);
  const title = titleOf(reading);
  const content = h(
    Fragment,
    null,
    passing && told(passing, reading),
    heading(reading, title),
    nextConversation(reading),
    lastConversation(reading),
    steps(reading),
    // Where a recap leads: each line below is theirs to confirm or to put right.
    h('div', { id: 'lines' }),
    theirLines(reading),
    ourLines(reading),
    concerns(reading),
    people(reading),
    foot(reading),
  );
  return document(roadmap.locale, title, style, [
    h('a', { key: 'skip', className: 'skip', href: '#next' }, reading.say('skip')),
    previewIn !== undefined && previewLine(reading, previewIn),
    h(
      'main',
      { key: 'main' },
      previewIn === undefined ? content : h('fieldset', { disabled: true }, content),
    ),
  ]);
}

/** Above a page of which all buttons and fields are at rest, whatever there will be of them. */
function previewLine({ roadmap }: Reading, locale: string): ReactNode {
  const say = sayIn(locale, roadmapPreviewTexts);
  const { name } = roadmap.reader;
  return h('p', { key: 'preview', className: 'preview', lang: locale }, say('isPreview', { name }));
}

/** A document with nothing in it from elsewhere. */
export function document(locale: string, title: string, style: string, body: ReactNode): string {
  const markup = renderToStaticMarkup(
    h(
      'html',
      { lang: locale },
      h(
        'head',
        null,
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'robots', content: 'noindex, nofollow' }),
        h('meta', { name: 'color-scheme', content: 'light dark' }),
        h('title', null, title),
      ),
      h('body', null, body),
    ),
  );
  // Ours, and no text of anybody's: it stands in the page as it is, so that the first answer is the whole of it.
  return `<!doctype html>${markup.replace('</head>', () => `<style>${style}</style></head>`)}`;
}

function titleOf({ roadmap, say }: Reading): string {
  const { goal, preparedBy } = roadmap;
  return goal ?? say('titlePlain', { company: preparedBy.company });
}

function told(passing: Passing, { say, roadmap }: Reading): ReactNode {
  return passing.kind === 'noted'
    ? h('p', { className: 'passing', role: 'status' }, say('said', { name: roadmap.preparedBy.name }))
    : h(
        'div',
        { className: 'passing refused', role: 'alert' },
        h('p', null, h('strong', null, say('notDone'))),
        h('p', null, passing.why),
      );
}

function heading(reading: Reading, title: string): ReactNode {
  const { roadmap, say } = reading;
  const { preparedBy, account } = roadmap;
  const by = say('preparedBy', preparedBy);
  return h(
    'header',
    null,
    roadmap.look.logo !== null &&
      h('img', { className: 'logo', src: roadmap.look.logo, alt: preparedBy.company }),
    h('p', { className: 'fine' }, account === null ? by : `${by} · ${say('onlyFor', { account })}`),
    roadmap.goal !== null && h('p', { className: 'eyebrow' }, say('yourPath')),
    h('h1', null, title),
    h('p', { className: 'lead' }, whereTheyAre(reading).join(' ')),
  );
}

function whereTheyAre({ roadmap, say, day }: Reading): string[] {
  const { stepsToDecision, decision, isOver } = roadmap;
  if (isOver) return [say('isOver')];
  if (stepsToDecision === null) return [say('decided')];
  return [
    say('stepsLeft', { count: stepsToDecision }),
    ...(decision?.day ? [say('decisionOn', { title: decision.title, day: day(decision.day) })] : []),
    say('yourPace'),
  ];
}

function people(reading: Reading): ReactNode {
  const { roadmap, say } = reading;
  return h(
    'section',
    { className: 'card' },
    h('h2', null, say('people')),
    h(
      'ul',
      { className: 'people' },
      ...roadmap.people.map(({ name, title, isReader }) =>
        h(
          'li',
          { key: name },
          isReader ? say('you', { name }) : name,
          title && h('span', { className: 'fine' }, ` · ${title}`),
        ),
      ),
    ),
    roadmap.hasAgreed
      ? h('p', { className: 'fine' }, say('agreed'))
      : !roadmap.isOver &&
          h('div', { className: 'acts' }, actButton(reading, say('agree'), { act: 'agree' })),
  );
}

function foot(reading: Reading): ReactNode {
  const { roadmap, say, path } = reading;
  return h(
    'footer',
    null,
    h('p', null, say('footer', { name: roadmap.preparedBy.name })),
    h(
      'details',
      null,
      h('summary', null, say('reading')),
      h(
        'form',
        { method: 'post', action: `${path}/reading` },
        h(
          'label',
          null,
          h('span', null, say('language')),
          h(
            'select',
            { name: 'locale', defaultValue: roadmap.locale },
            ...locales.map((one) => h('option', { key: one, value: one }, languageName(one))),
          ),
        ),
        h(
          'label',
          null,
          h('span', null, say('zone')),
          h(
            'select',
            { name: 'zone', defaultValue: roadmap.zone },
            ...zonesWith(roadmap.zone).map((one) =>
              h('option', { key: one, value: one }, one.replaceAll('_', ' ')),
            ),
          ),
        ),
        submit(say('readingDo')),
      ),
    ),
  );
}

/** A language in its own words: `Deutsch (Österreich)`. */
const languageName = (locale: string) => new Intl.DisplayNames(locale, { type: 'language' }).of(locale);

function zonesWith(zone: string): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes(zone) ? known : [zone, ...known];
}
