import { texts } from './texts.ts';

/** The deal as of any day. */
export const timelineTexts = texts({
  en: {
    slider: 'Day to look at',
    today: 'today',
    opened: 'opened {day}',
    back: 'The moment before',
    forward: 'The next moment',
    play: 'Play it from the beginning',
    stop: 'Stop',
    backToToday: 'Back to today',
    banner: 'As it stood on {day}',
    bannerText: 'What had happened by then, with what was put right since. Nothing can be changed from here.',
    lookBack: 'Look back in time',
    hint: 'Left and right go a day, Page up and Page down a moment, Home and End to the ends.',
    gained: '{name} gave {kind}',
    lost: '{name} no longer stands by {kind}',
    moment: '{day}: {text}',
    more: '{text} and {count, plural, one {one entry} other {# entries}} more',
    valueOf:
      '{day}, {count, plural, =0 {nothing happened yet} one {# moment so far} other {# moments so far}}',
    gone: 'There is no such deal here',
    goneText: 'It was taken back, or it is not one of those you see.',
    toDeals: 'All deals',
  },
  de: {
    slider: 'Tag, der gezeigt wird',
    today: 'heute',
    opened: 'eröffnet am {day}',
    back: 'Der Moment davor',
    forward: 'Der nächste Moment',
    play: 'Von Anfang an abspielen',
    stop: 'Anhalten',
    backToToday: 'Zurück zu heute',
    banner: 'Stand vom {day}',
    bannerText:
      'Was bis dahin geschehen war, mit allem, was seither berichtigt wurde. Von hier aus lässt sich nichts ändern.',
    lookBack: 'In der Zeit zurückgehen',
    hint: 'Links und rechts ein Tag, Bild auf und Bild ab ein Moment, Pos 1 und Ende an die Enden.',
    gained: '{name} hat {kind} zugesagt',
    lost: '{name} steht nicht mehr zu {kind}',
    moment: '{day}: {text}',
    more: '{text} und {count, plural, one {ein weiterer Eintrag} other {# weitere Einträge}}',
    valueOf:
      '{day}, {count, plural, =0 {noch nichts geschehen} one {# Moment bisher} other {# Momente bisher}}',
    gone: 'Diesen Deal gibt es hier nicht',
    goneText: 'Er wurde rückgängig gemacht, oder er gehört nicht zu denen, die Sie sehen.',
    toDeals: 'Alle Deals',
  },
});
