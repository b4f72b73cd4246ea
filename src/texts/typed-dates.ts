import { texts } from './texts.ts';

/** What is said beside a day or a time while it is typed. */
export const typedDatesTexts = texts({
  en: {
    dayExamples: 'fri or 27 Nov',
    momentExamples: 'thu 14:00 or 3 Dec',
    dayUnknown: 'Not a day yet. Try fri, 27 Nov or in 2 weeks.',
    momentUnknown: 'Not a time yet. Try thu 14:00 or 3 Dec 2pm.',
    isToday: '{day}, today',
    isTomorrow: '{day}, tomorrow',
    isAhead: '{day}, in {days, plural, one {# day} other {# days}}',
    isYesterday: '{day}, yesterday',
    isPast: '{day}, {days, plural, one {# day} other {# days}} ago',
    calendar: 'Choose from a calendar',
  },
  de: {
    dayExamples: 'Fr oder 27.11.',
    momentExamples: 'Do 14:00 oder 3.12.',
    dayUnknown: 'Noch kein Tag. Zum Beispiel: Fr, 27.11. oder in 2 Wochen.',
    momentUnknown: 'Noch kein Zeitpunkt. Zum Beispiel: Do 14:00 oder 3.12. 14 Uhr.',
    isToday: '{day}, heute',
    isTomorrow: '{day}, morgen',
    isAhead: '{day}, in {days, plural, one {# Tag} other {# Tagen}}',
    isYesterday: '{day}, gestern',
    isPast: '{day}, vor {days, plural, one {# Tag} other {# Tagen}}',
    calendar: 'Aus dem Kalender wählen',
  },
});
