import { createElement as h } from 'react';
import { roadmapTexts } from '#texts/roadmap.ts';
import { sayIn } from '#texts/say.ts';
import { document } from './roadmap-page.ts';

/** The page of a link that opens nothing: the same for each reason, so that who guesses learns nothing. */
export function closedPage(locale: string, style: string): string {
  const say = sayIn(locale, roadmapTexts);
  return plainPage(locale, style, say('closedTitle'), say('closed'));
}

/** The page for what another site's page sent here: it did nothing, and says why. */
export function elsewherePage(locale: string, style: string): string {
  const say = sayIn(locale, roadmapTexts);
  return plainPage(locale, style, say('elsewhereTitle'), say('elsewhere'));
}

function plainPage(locale: string, style: string, title: string, text: string): string {
  const words = h('header', null, h('h1', null, title), h('p', { className: 'lead' }, text));
  return document(locale, title, style, h('main', null, words));
}
