import { texts } from './texts.ts';

/** What stands around every page. */
export const shellTexts = texts({
  en: {
    today: 'Today',
    deals: 'Deals',
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
    conversations: 'Gespräche',
    coach: 'Coaching',
    playbook: 'Playbook',
    settings: 'Einstellungen',
    newVersion: 'Eine neue Version ist da. Was Sie gerade schreiben, bleibt erhalten.',
    loadNewVersion: 'Neue Version laden',
  },
});
