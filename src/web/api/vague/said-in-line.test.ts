import { expect, test } from 'vitest';
import { whoBegins } from './said-in-line.ts';

const people = [
  { id: 'ingrid', label: 'Ingrid Solheim' },
  { id: 'koen', label: 'Koen Peeters' },
  { id: 'lieve', label: 'Lieve Peeters' },
];
const who = (line: string) => whoBegins(line, people);

test.each([
  ['Ingrid sends the weld log by Friday', 'ingrid'],
  ['ingrid solheim will send the weld log', 'ingrid'],
  ['Ingrid: weld log by Friday', 'ingrid'],
  ['Ingrid - weld log', 'ingrid'],
  ['Koen schickt das Protokoll bis Freitag', 'koen'],
  ['Lieve Peeters signs it', 'lieve'],
  ['- IS sends the weld log by Friday', 'ingrid'],
])('whoever begins the line does it: %s', (line, id) => expect(who(line)).toBe(id));

test.each([
  'Send the weld log to Ingrid by Friday',
  'Ingrid and Koen look at the layout',
  'Ingrid & Koen look at the layout',
  'Ingrid/Koen look at the layout',
  "Ingrid's team sends the log",
  'Peeters signs it',
  'Ingrid',
  'Somebody sends it',
  'is the weld log ready?',
  'PM sends the log',
  '',
])('nobody is taken for whom it does not say: %s', (line) => expect(who(line)).toBeNull());
