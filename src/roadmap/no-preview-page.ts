import { createElement as h } from 'react';
import { roadmapPreviewTexts } from '#texts/roadmap-preview.ts';
import { sayIn } from '#texts/say.ts';
import { document } from './roadmap-page.ts';

/** Where one of us would look at the client's page, and there is none to look at. */
export function noPreviewPage(locale: string, style: string): string {
  const say = sayIn(locale, roadmapPreviewTexts);
  return document(
    locale,
    say('nothing'),
    style,
    h('main', null, h('h1', null, say('nothing')), h('p', { className: 'lead' }, say('nothingText'))),
  );
}
