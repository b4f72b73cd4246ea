import { texts } from './texts.ts';

/** How a line reads on the client's page, where it is written down. */
export const clientWordingTexts = texts({
  en: {
    fold: 'How it reads for the client',
    folded: 'The client reads “{words}”',
    words: 'As the client reads it',
    hint: 'Leave it empty, and it reads as above.',
    hintOf: 'Leave it empty, and it reads: {usual}',
    reads: 'The client reads: {words}',
    save: 'Save',
    said: 'The client’s page says it this way.',
  },
  de: {
    fold: 'Wie der Kunde es liest',
    folded: 'Der Kunde liest „{words}“',
    words: 'So liest es der Kunde',
    hint: 'Bleibt es leer, steht dort dasselbe wie oben.',
    hintOf: 'Bleibt es leer, steht dort: {usual}',
    reads: 'Der Kunde liest: {words}',
    save: 'Speichern',
    said: 'So steht es jetzt auf der Seite des Kunden.',
  },
});
