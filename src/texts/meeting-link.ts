import { texts } from './texts.ts';

/** The way into a meeting, which stands on many pages. */
export const meetingLinkTexts = texts({
  en: { open: 'In the meeting' },
  de: { open: 'Im Gespräch' },
});
