import { expect, test } from 'vitest';
import { isEnglish } from './is-english.ts';

test.each([
  'Tomas schickt die Zahlen bis Freitag. Dana prüft den Vertrag und meldet sich nächste Woche bei uns.',
  'Anna schickt Zahlen Freitag Jörg prüft Vertrag',
  'Was will er in der Sitzung an Kosten sehen, so am Montag?',
])('%s is not English', (text) => expect(isEnglish(text)).toBe(false));

test.each([
  'Call mit Tomas. He will send the figures by Friday and talk to legal. Dana prüft noch den Vertrag.',
  'Jörg Kaiser and Anna Krüger will send the figures by Friday',
  'dana fee figures tue, tomas intro cfo',
  'Dana Angebot',
])('%s is English enough to be read', (text) => expect(isEnglish(text)).toBe(true));
