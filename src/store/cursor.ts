/** Where the next page of a list begins: the sort values of the last row shown. Callers treat it as opaque. */
export type CursorValues = readonly (string | number | boolean | null)[];

export function cursorOf(values: CursorValues): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The sort values that a cursor stands for, or null where it is none of ours. */
export function readCursor(cursor: string, length: number): CursorValues | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(values) || values.length !== length) return null;
    return values.every((value) => value === null || ['string', 'number', 'boolean'].includes(typeof value))
      ? values
      : null;
  } catch {
    return null;
  }
}
