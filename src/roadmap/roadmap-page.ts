import { Fragment, createElement as h, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Roadmap } from '#contract/roadmap/roadmap.ts';
import { roadmapPreviewTexts } from '#texts/roadmap-preview.ts';
import { sayIn } from '#texts/say.ts';
import { catchUp } from './catch-up.ts';
import { concerns } from './concerns.ts';
import { foot } from './foot.ts';
import type { Typed } from './form.ts';
import { ourLines, theirLines } from './lines.ts';
import { newsLine } from './news.ts';
import { lastConversation, nextConversation } from './next-conversation.ts';
import { titleOf, whereTheyAre } from './opening.ts';
import { type Passing, passed } from './passing.ts';
import { people } from './people.ts';
import { type Reading, readingOf } from './reading.ts';
import { steps } from './steps.ts';

export interface PageToShow {
  readonly roadmap: Roadmap;
  /** The address of the page itself. */
  readonly path: string;
  /** Today, where the reader is. */
  readonly today: string;
  readonly style: string;
  readonly passing?: Passing;
  /** What was sent and could not be done, to be put right. */
  readonly typed?: Typed;
  /** What the page runs, and what the roadmap that it shows is called: whoever listens says so, to hear of others. */
  readonly runs?: { readonly script: string; readonly version: string };
  /** One of us looks at it: it reads as ever, and nothing on it acts. In the language of whoever looks. */
  readonly previewIn?: string;
}

/** The whole page, which reads and acts without any script. */
export function roadmapPage(page: PageToShow): string {
  const { roadmap, path, today, style, passing, typed, runs, previewIn } = page;
  const reading = readingOf(roadmap, { path, today, typed: typed ?? null });
  const title = titleOf(reading);
  const content = h(
    Fragment,
    null,
    passing && passed(passing, reading),
    heading(reading, title),
    nextConversation(reading),
    lastConversation(reading),
    catchUp(reading),
    steps(reading),
    toTakeAlong(reading),
    // Where a recap leads: each line below is theirs to confirm or to put right.
    h('div', { id: 'lines' }),
    theirLines(reading),
    ourLines(reading),
    concerns(reading),
    people(reading),
    foot(reading),
  );
  const { say } = reading;
  const skip = roadmap.next
    ? h('a', { key: 'skip', className: 'skip', href: '#next' }, say('skip'))
    : h('a', { key: 'skip', className: 'skip', href: '#way' }, say('skipToWay'));
  const markup = document(roadmap.locale, title, style, [
    skip,
    previewIn !== undefined && previewLine(reading, previewIn),
    h(
      'main',
      { key: 'main' },
      previewIn === undefined ? content : h('fieldset', { disabled: true }, content),
    ),
    runs && h('p', { key: 'said', id: 'said', className: 'said', role: 'status' }),
  ]);
  return runs ? running(markup, runs, reading) : markup;
}

/** What the script of the page goes by stands on the body; the script itself is ours, and stands there as it is. */
function running(
  markup: string,
  { script, version }: NonNullable<PageToShow['runs']>,
  { roadmap, say }: Reading,
): string {
  const known = {
    'data-version': version,
    'data-zone': roadmap.zone,
    ...(roadmap.isZoneTheirs ? { 'data-zone-kept': '' } : {}),
    'data-updated': say('updated'),
    'data-unsent': say('unsent'),
  };
  const attributes = Object.entries(known).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return markup
    .replace('<body>', () => `<body${attributes.join('')}>`)
    .replace('</body>', () => `<script>${script}</script></body>`);
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

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
    newsLine(reading),
  );
}

/** The plan for whoever opens no links, and its dates for their calendar. */
function toTakeAlong({ say, path }: Reading): ReactNode {
  // One of us who looks at the page has no link to load them by.
  const file = (name: string) => (path === '' ? {} : { href: `${path}/${name}`, download: '' });
  return h(
    'p',
    { className: 'along', id: 'along' },
    h('a', { className: 'quiet', 'data-key': 'plan', ...file('plan.pdf') }, say('planPaper')),
    h('a', { className: 'quiet', 'data-key': 'dates', ...file('dates.ics') }, say('planDates')),
  );
}
