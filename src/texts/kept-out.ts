import { texts } from './texts.ts';

/** What was agreed and is kept out of a letter until it is said in words for its reader. */
export const keptOutTexts = texts({
  en: {
    title: 'Not in this letter yet',
    why: 'Whoever reads this by itself does not know what or whom it means. Say so, and it comes into the letter and onto their page.',
    whyTyped:
      'Whoever reads this by itself does not know what or whom it means. Say so, and it comes onto their page; into the letter, which you have changed, you write it yourself.',
  },
  de: {
    title: 'Noch nicht in diesem Brief',
    why: 'Wer das für sich liest, weiß nicht, was oder wer gemeint ist. Sagen Sie es, und es kommt in den Brief und auf die Seite des Kunden.',
    whyTyped:
      'Wer das für sich liest, weiß nicht, was oder wer gemeint ist. Sagen Sie es, und es kommt auf die Seite des Kunden; in den Brief, den Sie geändert haben, schreiben Sie es selbst.',
  },
});
