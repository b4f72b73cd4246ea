/** What a list is narrowed to by a field, as its address has it: `:some`, `=north`, `~boats`, `=1..5`. */
export type AskedOfField =
  | { readonly whether: 'some' | 'none' }
  | { readonly is: string }
  | { readonly part: string }
  | { readonly from: string | null; readonly to: string | null };

const kindsWithEdges: ReadonlySet<string> = new Set(['number', 'money', 'day']);

/** Reads it for a field of that kind; null where it asks for nothing. */
export function askedOfField(kind: string, written: string): AskedOfField | null {
  if (written === ':some' || written === ':none') return { whether: written === ':some' ? 'some' : 'none' };
  if (written.startsWith('~')) return { part: written.slice(1) };
  if (!written.startsWith('=')) return null;
  const asked = written.slice(1);
  if (!kindsWithEdges.has(kind)) return { is: asked };
  const [from = '', to = from] = asked.split('..');
  return { from: from || null, to: to || null };
}

/** As an address has it; null where nothing is asked for. */
export function writtenEdges(from: string | number | null, to: string | number | null): string | null {
  return from === null && to === null ? null : `=${from ?? ''}..${to ?? ''}`;
}
