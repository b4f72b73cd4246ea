import { texts } from './texts.ts';

/** Deals along time. */
export const dealTimelineTexts = texts({
  en: {
    zoom: 'How much is in sight',
    zoomTo: '{zoom, select, week {Weeks} month {Months} quarter {Quarters} other {}}',
    quarter: 'Q{quarter}',
    earlier: 'Earlier',
    later: 'Later',
    toToday: 'Today',
    timelineOf: '{shown} deals from {from} to {to}',
    nothingInSpan: 'Nothing planned or agreed in these days.',
    mark: '{what, select, conversation {Conversation} commitment {Their commitment} promise {Our promise} milestone {Step of theirs} decision {Their decision} expected_close {Our expected close} other {}}',
    markState:
      '{state, select, planned {planned} held {held, not closed out} closed_out {closed out} missed {missed} open {open} kept {kept} broken {broken} done {done} late {late} other {}}',
    markOutcome:
      '{outcome, select, order {order} advance {advance} continuation {continuation} no_sale {no sale} other {}}',
  },
  de: {
    zoom: 'Wie viel zu sehen ist',
    zoomTo: '{zoom, select, week {Wochen} month {Monate} quarter {Quartale} other {}}',
    quarter: 'Q{quarter}',
    earlier: 'Früher',
    later: 'Später',
    toToday: 'Heute',
    timelineOf: '{shown} Deals von {from} bis {to}',
    nothingInSpan: 'In diesen Tagen ist nichts geplant oder zugesagt.',
    mark: '{what, select, conversation {Gespräch} commitment {Zusage des Kunden} promise {Unser Versprechen} milestone {Schritt des Kunden} decision {Entscheidung des Kunden} expected_close {Unser erwarteter Abschluss} other {}}',
    markState:
      '{state, select, planned {geplant} held {geführt, nicht nachbereitet} closed_out {nachbereitet} missed {ausgefallen} open {offen} kept {gehalten} broken {gebrochen} done {erledigt} late {überfällig} other {}}',
    markOutcome:
      '{outcome, select, order {Auftrag} advance {Fortschritt} continuation {Fortsetzung} no_sale {kein Geschäft} other {}}',
  },
});
