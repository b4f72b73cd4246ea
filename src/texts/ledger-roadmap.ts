import { texts } from './texts.ts';

/** Entries of the ledger about the page that is shared with the client, and about what they say there. */
export const ledgerRoadmapTexts = texts({
  en: {
    shared: '{you, select, yes {You shared} other {{who} shared}} the roadmap with <b>{whom}</b>.',
    agreed: '<b>{who}</b> agreed to the roadmap.',
    visited: '<b>{who}</b> looked at the roadmap.',
    worded: '{you, select, yes {You worded} other {{who} worded}} a line of the roadmap: <q>{words}</q>',
    wordedUsual:
      '{you, select, yes {You gave} other {{who} gave}} a line of the roadmap its usual words again.',
    willBeThere: '<b>{who}</b> will be there.',
    willNotBeThere: '<b>{who}</b> will not be there.',
    confirmed: '<b>{who}</b> confirms: {what}',
    ordered: '{you, select, yes {You put} other {{who} put}} their steps in another order.',
    proposesTime: '<b>{who}</b> proposes another time: {when}.',
    proposesBy: '<b>{who}</b> would have it otherwise: {what}, by {day}.',
    proposes: '<b>{who}</b> would have it otherwise: {what}',
    accepted: '{you, select, yes {You accepted} other {{who} accepted}} their proposal: {what}',
    declined: '{you, select, yes {You declined} other {{who} declined}} their proposal: {what}',
    labelRoadmap: 'roadmap',
    labelAttendance: 'attendance',
    labelConfirmed: 'confirmed',
    labelTheirProcess: 'their process',
    labelProposal: 'proposal',
  },
  de: {
    shared: '{you, select, yes {Sie haben} other {{who} hat}} den Fahrplan mit <b>{whom}</b> geteilt.',
    agreed: '<b>{who}</b> hat dem Fahrplan zugestimmt.',
    visited: '<b>{who}</b> hat den Fahrplan angesehen.',
    worded:
      '{you, select, yes {Sie haben} other {{who} hat}} eine Zeile des Fahrplans formuliert: <q>{words}</q>',
    wordedUsual:
      '{you, select, yes {Sie haben} other {{who} hat}} einer Zeile des Fahrplans ihre üblichen Worte zurückgegeben.',
    willBeThere: '<b>{who}</b> wird dabei sein.',
    willNotBeThere: '<b>{who}</b> wird nicht dabei sein.',
    confirmed: '<b>{who}</b> bestätigt: {what}',
    ordered: '{you, select, yes {Sie haben} other {{who} hat}} die Schritte des Kunden umgeordnet.',
    proposesTime: '<b>{who}</b> schlägt einen anderen Termin vor: {when}.',
    proposesBy: '<b>{who}</b> meint es anders: {what}, bis {day}.',
    proposes: '<b>{who}</b> meint es anders: {what}',
    accepted: '{you, select, yes {Sie haben} other {{who} hat}} den Vorschlag angenommen: {what}',
    declined: '{you, select, yes {Sie haben} other {{who} hat}} den Vorschlag abgelehnt: {what}',
    labelRoadmap: 'Fahrplan',
    labelAttendance: 'Teilnahme',
    labelConfirmed: 'bestätigt',
    labelTheirProcess: 'Kaufprozess',
    labelProposal: 'Vorschlag',
  },
});
