import { texts } from './texts.ts';

/** What a device shows of the app once it is installed: what it is, and what a long press on its icon offers. */
export const manifestTexts = texts({
  en: {
    description: 'Shows what each person at the client has committed to, and what to ask for next.',
    log: 'Log a conversation',
    deals: 'Deals',
    openDeal: 'New deal',
  },
  de: {
    description: 'Zeigt, was jede Person beim Kunden zugesagt hat und wonach als Nächstes zu fragen ist.',
    log: 'Gespräch eintragen',
    deals: 'Deals',
    openDeal: 'Deal eröffnen',
  },
});
