import { createElement as h, type ReactNode } from 'react';
import { locales } from '#texts/language.ts';
import { choiceField, submit } from './form.ts';
import type { Reading } from './reading.ts';
import { zoneName, zonesWith } from './zones.ts';

/** Who sees what of all this, and how it is read. */
export function foot({ roadmap, say, path }: Reading): ReactNode {
  return h(
    'footer',
    null,
    h('p', null, say('footer', { name: roadmap.preparedBy.name })),
    h(
      'details',
      { 'data-key': 'reading' },
      h('summary', null, say('reading')),
      h(
        'form',
        { method: 'post', action: `${path}/reading`, 'data-plain': '' },
        choiceField({
          name: 'locale',
          label: say('language'),
          value: roadmap.locale,
          options: locales.map((one) => [one, languageName(one)] as const),
        })({}),
        choiceField({
          name: 'zone',
          label: say('zone'),
          value: roadmap.zone,
          options: zonesWith(roadmap.zone).map((one) => [one, zoneName(one)] as const),
        })({}),
        submit(say('readingDo'))({}),
      ),
    ),
  );
}

/** A language in its own words: `Deutsch (Österreich)`. */
const languageName = (locale: string) =>
  new Intl.DisplayNames(locale, { type: 'language', languageDisplay: 'standard' }).of(locale) ?? locale;
