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
    asTheyRead: 'As they will read it',
    keptFromThem: 'This is your note. Until you say it in words for them, it is kept from their page.',
    take: 'Take: “{words}”',
    notForThem:
      'Whoever reads this by itself does not know what or whom it means. Say so, or it is kept from their page and from letters.',
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
    asTheyRead: 'So lesen sie es',
    keptFromThem: 'Das ist Ihre Notiz. Bis Sie es in Worten für sie sagen, steht es nicht auf ihrer Seite.',
    take: 'Nehmen: „{words}“',
    notForThem:
      'Wer das für sich liest, weiß nicht, was oder wer gemeint ist. Sagen Sie es, sonst steht es nicht auf der Seite des Kunden und in keinem Brief.',
    save: 'Speichern',
    said: 'So steht es jetzt auf der Seite des Kunden.',
  },
});
