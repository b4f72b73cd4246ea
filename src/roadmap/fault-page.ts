import { createElement as h } from 'react';
import { roadmapFaultTexts } from '#texts/roadmap-faults.ts';
import { sayIn } from '#texts/say.ts';
import { document } from './roadmap-page.ts';

/** Why the page cannot be shown. */
export type RoadmapFault =
  | { readonly kind: 'busy'; readonly minutes: number }
  | { readonly kind: 'tooMuch' }
  | { readonly kind: 'notUnderstood' }
  | { readonly kind: 'fault'; readonly id: string };

/** Short, so that it costs next to nothing to send it to somebody who asks a thousand times a second. */
export const faultStyle =
  'html{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}main{max-width:36rem;margin:3rem auto;padding:0 1rem}';

/** A kind word in the place of the page: what happened, and what to do. */
export function faultPage(locale: string, fault: RoadmapFault): string {
  const say = sayIn(locale, roadmapFaultTexts);
  const title = say(fault.kind);
  return document(locale, title, faultStyle, h('main', null, h('h1', null, title), h('p', null, why())));

  function why(): string {
    if (fault.kind === 'busy') return say('busyWhy', fault);
    if (fault.kind === 'fault') return say('faultWhy', fault);
    return say(`${fault.kind}Why`);
  }
}
