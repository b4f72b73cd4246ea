import { texts } from './texts.ts';

/** What is said after a conversation was changed that somebody has in their calendar as it was. */
export const toTellTexts = texts({
  en: {
    behind: '{names} {count, plural, one {has} other {have}} it in the calendar as it was before.',
    toCancel: '{names} still {count, plural, one {has} other {have}} it in the calendar.',
    tell: 'Tell them',
  },
  de: {
    behind: '{names} {count, plural, one {hat} other {haben}} es noch im Kalender, wie es vorher war.',
    toCancel: '{names} {count, plural, one {hat} other {haben}} es noch im Kalender.',
    tell: 'Mitteilen',
  },
});
