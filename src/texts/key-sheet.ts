import { texts } from './texts.ts';

/** What the sheet of keys says beside them. */
export const keySheetTexts = texts({
  en: {
    withoutKey:
      'What has no key of its own is found by its name with {mod} K. With Tab you reach everything on a page; Enter presses it.',
  },
  de: {
    withoutKey:
      'Was keine eigene Taste hat, finden Sie mit {mod} K unter seinem Namen. Mit Tab erreichen Sie alles auf einer Seite; Enter löst es aus.',
  },
});
