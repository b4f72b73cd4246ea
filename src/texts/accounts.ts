import { texts } from './texts.ts';

/** What is known of a company. */
export const accountsTexts = texts({
  en: {
    name: 'Name',
    website: 'Website',
    industry: 'Industry',
    howOften: 'How often they buy this',
    notKnown: 'Not known',
    firstTime: 'For the first time',
    sometimes: 'Sometimes',
    everyYear: 'Every year',
    lastBought: 'When they last bought, and from whom',
    competitors: 'Whom else they look at',
    save: 'Save',
    changed: '{name} is changed.',
  },
  de: {
    name: 'Name',
    website: 'Website',
    industry: 'Branche',
    howOften: 'Wie oft das gekauft wird',
    notKnown: 'Nicht bekannt',
    firstTime: 'Zum ersten Mal',
    sometimes: 'Manchmal',
    everyYear: 'Jedes Jahr',
    lastBought: 'Wann zuletzt gekauft wurde, und von wem',
    competitors: 'Wer sonst in Betracht kommt',
    save: 'Speichern',
    changed: '{name} ist geändert.',
  },
});
