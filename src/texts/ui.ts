import { texts } from './texts.ts';

/** What controls and states of the design system say by themselves. */
export const uiTexts = texts({
  en: {
    loading: 'Loading',
    close: 'Close',
    skip: 'Skip to the page',
    mainNavigation: 'Main',
    tryAgain: 'Try again',
    ifYouLike: '(if you like)',
  },
  de: {
    loading: 'Wird geladen',
    close: 'Schließen',
    skip: 'Zur Seite springen',
    mainNavigation: 'Hauptnavigation',
    tryAgain: 'Noch einmal versuchen',
    ifYouLike: '(wenn Sie möchten)',
  },
});
