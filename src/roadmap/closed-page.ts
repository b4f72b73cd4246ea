import { createElement as h } from 'react';
import { roadmapTexts } from '#texts/roadmap.ts';
import { sayIn } from '#texts/say.ts';
import { document } from './roadmap-page.ts';

/** The page of a link that opens nothing: the same for each reason, so that who guesses learns nothing. */
export function closedPage(locale: string, style: string): string {
  const say = sayIn(locale, roadmapTexts);
  const title = say('closedTitle');
  return document(
    locale,
    title,
    style,
    h('main', null, h('header', null, h('h1', null, title), h('p', { className: 'lead' }, say('closed')))),
  );
}
