import { texts } from './texts.ts';

/** A calendar of days and hours. */
export const weekTexts = texts({
  en: {
    again: '{time} again',
    againWhy: 'The clocks go back: this hour comes twice.',
    gap: 'The clocks leap over this hour.',
    now: 'Now, {time}',
    freeSlot: 'Plan at {time}',
    drag: 'Drag to another time, or press M',
    grid: 'Week, hour by hour',
  },
  de: {
    again: 'nochmals {time}',
    againWhy: 'Die Uhren gehen zurück: Diese Stunde gibt es zweimal.',
    gap: 'Die Uhren überspringen diese Stunde.',
    now: 'Jetzt, {time}',
    freeSlot: 'Um {time} planen',
    drag: 'Auf eine andere Zeit ziehen oder M drücken',
    grid: 'Woche nach Stunden',
  },
});
