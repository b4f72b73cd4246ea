import { texts } from './texts.ts';

/** Over a page that stands as it was read before, as it cannot be read anew. */
export const readAgainTexts = texts({
  en: {
    notRead: 'This page could not be read again: you see it as it was at {time}. What you type is kept.',
    notReadOn: 'This page could not be read again: you see it as it was on {moment}. What you type is kept.',
    readAgain: 'Read this page again',
  },
  de: {
    notRead:
      'Diese Seite ließ sich nicht neu lesen: Sie sehen den Stand von {time}. Was Sie schreiben, bleibt erhalten.',
    notReadOn:
      'Diese Seite ließ sich nicht neu lesen: Sie sehen den Stand von {moment}. Was Sie schreiben, bleibt erhalten.',
    readAgain: 'Diese Seite neu lesen',
  },
});
