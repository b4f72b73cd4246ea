import type { Instant } from '../time/calendar.ts';

/** What can be typed, ticked or chosen in one field. */
export type CellValue = string | boolean | null | readonly string[];

/** Something that was typed into the same field by somebody who had not seen what stands there. */
export interface OtherValue {
  readonly value: CellValue;
  readonly memberId: string;
  readonly typedAt: Instant;
}

/**
 * One field of what is kept of a conversation while it goes on and until it is closed out: `line/0193…/what`. Fields
 * and not one text, so that two people, or a phone without a network and a laptop, write side by side.
 */
export interface MeetingCell {
  readonly key: string;
  readonly value: CellValue;
  readonly memberId: string;
  /** The browser that it was typed in: its own earlier writing is never news to it. */
  readonly deviceId: string;
  /** When it was typed, by that browser's clock. */
  readonly typedAt: Instant;
  /** The record's revision at which it last changed. */
  readonly revision: number;
  readonly others: readonly OtherValue[];
}

export interface CellWrite {
  readonly key: string;
  readonly value: CellValue;
  readonly typedAt: Instant;
  /** The writer saw what others had typed here, and chose. */
  readonly settled?: boolean | undefined;
}

/** The parts of a key: the noun, which one, and its field. */
export const cellKeyPattern = /^[a-z]+\/[a-z0-9-]{1,64}\/[a-zA-Z]{1,40}$/;

/** The field that says that an entry was taken out. */
export const goneField = 'gone';

/** `line/0193…/` of `line/0193…/what`. */
export const entryOf = (key: string): string => key.slice(0, key.lastIndexOf('/') + 1);

/** A field in which nothing stands: an empty text, nothing chosen, no tick. */
export function isEmpty(value: CellValue): boolean {
  return value === null || value === false || (typeof value !== 'boolean' && value.length === 0);
}

export function isSameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) {
    return one === other;
  }
  return one.length === other.length && one.every((each, place) => each === other[place]);
}
