import { withoutUndefined } from './writing.ts';

/** Whether two values are the same as JSON, in whatever order their fields stand. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const left = withoutUndefined(one) as Record<string, unknown>;
  const right = withoutUndefined(other) as Record<string, unknown>;
  const fields = Object.keys(left);
  return (
    fields.length === Object.keys(right).length && fields.every((field) => isSame(left[field], right[field]))
  );
}

/** Whether what a writer sends again is what is recorded under that id already; ids they left to us do not count. */
export function isSameFact(
  recorded: { readonly type: string; readonly data: unknown },
  sent: { readonly type: string; readonly data: object },
): boolean {
  if (recorded.type !== sent.type) return false;
  const before = recorded.data as Record<string, unknown>;
  return Object.entries(withoutUndefined(sent.data)).every(([field, value]) => isSame(before[field], value));
}
