import { onOneLine } from '../words/turns.ts';

/** Who wrote a mail, as far as its header or the header of its quote says. */
export interface Writer {
  readonly name: string;
  readonly email: string | null;
}

/** A writer from a name and an address as they stand in headers: "Berg, Tom", "'Tom Berg' via Sales" or none. */
export function writerFrom(
  name: string | null | undefined,
  address: string | null | undefined,
): Writer | null {
  const email = /[^\s<>()[\],;:"']+@[^\s<>()[\],;:"']+/u.exec(address ?? '')?.[0]?.toLowerCase() ?? null;
  const bare = onOneLine((name ?? '').replaceAll(/["„“”«»*]|^'|'$|\[?mailto:\S*|<[^>]*>?/gu, ' ')).replace(
    /[,;:\s]+$/u,
    '',
  );
  const turned = /^([^\s,]+(?: [^\s,]+)?), ([^,]+)$/u.exec(bare);
  const known = turned ? `${turned[2]} ${turned[1]}` : bare;
  if (known !== '' && !known.includes('@')) return { name: known, email };
  return email === null ? null : { name: email, email };
}
