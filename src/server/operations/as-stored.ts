/** What no text of the database can hold, and no writing means: a zero character, half of a pair. */
const unstorable = /\0|[\ud800-\udfff]/;

/**
 * Texts as they can be stored. A zero character comes along with what is copied from some documents, half an emoji
 * with what was cut off at a length: neither is a reason to lose all that stands around it.
 */
export function asStored<Value>(value: Value): Value;
export function asStored(value: unknown): unknown {
  if (typeof value === 'string') {
    return unstorable.test(value) ? value.replaceAll('\0', '').toWellFormed() : value;
  }
  if (Array.isArray(value)) return value.map((one: unknown) => asStored(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asStored(one)]));
}
