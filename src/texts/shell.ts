import { texts } from './texts.ts';

/** What stands around every page. */
export const shellTexts = texts({
  en: {
    today: 'Today',
    deals: 'Deals',
    conversations: 'Conversations',
    playbook: 'Playbook',
    settings: 'Settings',
  },
  de: {
    today: 'Heute',
    deals: 'Deals',
    conversations: 'Gespräche',
    playbook: 'Playbook',
    settings: 'Einstellungen',
  },
});
