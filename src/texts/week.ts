import { texts } from './texts.ts';

/** A calendar of days and hours. */
export const weekTexts = texts({
  en: {
    again: '{time} again',
    againWhy: 'The clocks go back: this hour comes twice.',
    gap: 'The clocks leap over this hour.',
    now: 'Now, {time}',
    drag: 'Drag to another time, or press M',
  },
  de: {
    again: 'nochmals {time}',
    againWhy: 'Die Uhren gehen zurück: Diese Stunde gibt es zweimal.',
    gap: 'Die Uhren überspringen diese Stunde.',
    now: 'Jetzt, {time}',
    drag: 'Auf eine andere Zeit ziehen oder M drücken',
  },
});
