import { texts } from './texts.ts';

/** One's conversations in one's own calendar. */
export const calendarTexts = texts({
  en: {
    inYourCalendar: 'In your calendar',
    means:
      'A private link by which your calendar follows the conversations of your deals: put it in as a calendar by address. Whoever has it reads their titles, times and people.',
    none: 'There is none yet.',
    make: 'Make the link',
    link: 'The link',
    copy: 'Copy the link',
    copied: 'Copied.',
    read: 'Last read by a calendar on {day}.',
    notRead: 'No calendar has read it yet.',
    another: 'Another link',
    anotherMeans: 'Calendars that follow the link of now stop until they are given the new one.',
    makeAnother: 'Make another link',
    made: 'The link is made.',
    remove: 'Remove the link',
    removed: 'The link opens nothing any more.',
    removeMeans: 'Calendars that follow it stop.',
    usualTitle: 'Conversation',
    calendarName: 'Conversations, {workspace}',
  },
  de: {
    inYourCalendar: 'In Ihrem Kalender',
    means:
      'Ein privater Link, mit dem Ihr Kalender den Gesprächen Ihrer Deals folgt: Tragen Sie ihn als Kalender mit Adresse ein. Wer ihn hat, liest Titel, Zeiten und Personen.',
    none: 'Noch gibt es keinen.',
    make: 'Link erstellen',
    link: 'Der Link',
    copy: 'Link kopieren',
    copied: 'Kopiert.',
    read: 'Zuletzt am {day} von einem Kalender gelesen.',
    notRead: 'Noch hat ihn kein Kalender gelesen.',
    another: 'Anderer Link',
    anotherMeans: 'Kalender, die dem jetzigen Link folgen, bleiben stehen, bis sie den neuen bekommen.',
    makeAnother: 'Anderen Link erstellen',
    made: 'Der Link ist erstellt.',
    remove: 'Link entfernen',
    removed: 'Der Link öffnet nichts mehr.',
    removeMeans: 'Kalender, die ihm folgen, bleiben stehen.',
    usualTitle: 'Gespräch',
    calendarName: 'Gespräche, {workspace}',
  },
});
