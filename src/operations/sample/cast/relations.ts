import type { RelationKind } from '#domain/address-book/relation.ts';
import type { Attitude, Influence } from '#domain/ledger/weight.ts';
import type { ContactKey } from './contacts.ts';

/** Who knows whom at the client companies. */
export const relations: readonly (readonly [from: ContactKey, kind: RelationKind, to: ContactKey])[] = [
  ['giulia', 'reports to', 'roberto'],
  ['marco', 'reports to', 'roberto'],
  ['stefano', 'reports to', 'roberto'],
  ['paolo', 'reports to', 'giulia'],
  ['elena', 'reports to', 'giulia'],
  ['luca', 'reports to', 'giulia'],
  ['chiara', 'reports to', 'paolo'],
  ['davide', 'reports to', 'paolo'],
  ['francesca', 'reports to', 'elena'],
  ['alessia', 'reports to', 'stefano'],
  ['marco', 'introduced by', 'chiara'],
  ['stefano', 'introduced by', 'giulia'],
  ['elena', 'influences', 'roberto'],
  ['davide', 'influences', 'elena'],

  ['ingrid', 'reports to', 'sigrid'],
  ['per', 'reports to', 'ingrid'],
  ['per', 'influences', 'sigrid'],

  ['lieve', 'reports to', 'anneleen'],
  ['koen', 'reports to', 'lieve'],
  ['bart', 'reports to', 'anneleen'],
  ['bart', 'introduced by', 'lieve'],
  ['bart', 'influences', 'anneleen'],

  ['jon', 'reports to', 'priya'],
  ['walt', 'reports to', 'priya'],
  ['grace', 'influences', 'priya'],
];

/** How some of them think of being helped, and how much their word weighs. */
export const weights: Readonly<Partial<Record<ContactKey, readonly [Attitude, Influence]>>> = {
  giulia: ['for', 'high'],
  paolo: ['for', 'middle'],
  chiara: ['for', 'low'],
  davide: ['neutral', 'middle'],
  elena: ['neutral', 'high'],
  marco: ['against', 'middle'],
  stefano: ['neutral', 'middle'],
  roberto: ['unknown', 'high'],

  ingrid: ['for', 'middle'],
  per: ['for', 'middle'],
  sigrid: ['neutral', 'high'],

  lieve: ['for', 'high'],
  bart: ['against', 'high'],
};
