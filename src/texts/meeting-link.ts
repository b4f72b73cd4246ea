import { texts } from './texts.ts';

/** The way into the meeting: by itself, because it stands on pages that have to be light. */
export const meetingLinkTexts = texts({
  en: { open: 'In the meeting' },
  de: { open: 'Im Gespräch' },
});
