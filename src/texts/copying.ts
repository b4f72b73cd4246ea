import { texts } from './texts.ts';

/** Said where a browser does not copy. By itself, so that it does not come with every page. */
export const copyingTexts = texts({
  en: {
    byHand: 'Could not be copied. It is selected: copy it with the keyboard.',
  },
  de: {
    byHand: 'Das Kopieren ging nicht. Der Text ist markiert: Kopieren Sie ihn mit der Tastatur.',
  },
});
