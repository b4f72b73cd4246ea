import { texts } from './texts.ts';

/** Days as people say them. A span of time always comes after “since” or “ago”: in German that asks for the dative. */
export const datesTexts = texts({
  en: {
    today: 'today',
    tomorrow: 'tomorrow',
    yesterday: 'yesterday',
    daysLate: '{days, plural, one {# day late} other {# days late}}',
    weekdayAndDay: '{weekday} {day}',
    dayAndTime: '{day}, {time}',
    noDay: 'no day',
    onDay: 'on {day}',
    days: '{count, plural, one {# day} other {# days}}',
    hours: '{count, plural, one {# hour} other {# hours}}',
    minutes: '{count, plural, one {# minute} other {# minutes}}',
  },
  de: {
    today: 'heute',
    tomorrow: 'morgen',
    yesterday: 'gestern',
    daysLate: '{days, plural, one {# Tag überfällig} other {# Tage überfällig}}',
    weekdayAndDay: '{weekday}, {day}',
    dayAndTime: '{day}, {time}',
    noDay: 'kein Tag',
    onDay: 'am {day}',
    days: '{count, plural, one {# Tag} other {# Tagen}}',
    hours: '{count, plural, one {# Stunde} other {# Stunden}}',
    minutes: '{count, plural, one {# Minute} other {# Minuten}}',
  },
});
