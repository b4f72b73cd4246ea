import { texts } from './texts.ts';

/** What stands around every page. */
export const shellTexts = texts({
  en: {
    today: 'Today',
    deals: 'Deals',
    contacts: 'Contacts',
    accounts: 'Accounts',
    conversations: 'Conversations',
    coach: 'Coach’s view',
    playbook: 'Playbook',
    settings: 'Settings',
    newVersion: 'A new version is there. What you are typing is kept.',
    loadNewVersion: 'Load the new version',
  },
  de: {
    today: 'Heute',
    deals: 'Deals',
    contacts: 'Kontakte',
    accounts: 'Firmen',
    conversations: 'Gespräche',
    coach: 'Coaching',
    playbook: 'Playbook',
    settings: 'Einstellungen',
    newVersion: 'Eine neue Version ist da. Was Sie gerade schreiben, bleibt erhalten.',
    loadNewVersion: 'Neue Version laden',
  },
});
