import type { MailLeftOut } from '#contract/imports/import-shape.ts';
import type { TableFile } from '../tables/table-file.ts';
import { headerOfMail, type MailHeader } from './header-of-mail.ts';
import { mailsOfFile } from './mails-of-file.ts';
import type { OurSide } from './our-side.ts';

/** Somebody who stands in the headers of mails. */
export interface SeenCorrespondent {
  name: string;
  readonly email: string;
  mails: number;
  hasWritten: boolean;
  wasWrittenTo: boolean;
}

type Ends = Pick<MailHeader, 'from' | 'to' | 'sign'>;

/** Why a mail is left out whoever is known; null where it is none of these. */
export function whyLeftOut(header: Ends, isOurs: OurSide): Exclude<MailLeftOut, 'nobody'> | null {
  const isByUs = isOurs(header.from?.email ?? '');
  // Programs that send our mails put into them how to be written to no more.
  if (header.sign !== null && !(isByUs && header.sign === 'newsletter')) return header.sign;
  return othersOf(header, isOurs).length === 0 ? 'colleagues' : null;
}

/** Who of a mail is not ours, each once. */
export function othersOf({ from, to }: Ends, isOurs: OurSide) {
  const all = [...(from ? [from] : []), ...to].filter(({ email }) => email !== null && !isOurs(email));
  return [...new Map(all.map((one) => [one.email, one])).values()];
}

/** Everybody outside who is in mails that are taken: as many as there are, and no more of each than a line. */
export class Correspondents {
  readonly #byEmail = new Map<string, SeenCorrespondent>();
  readonly #isOurs: OurSide;

  constructor(isOurs: OurSide) {
    this.#isOurs = isOurs;
  }

  note(header: Ends, mails = 1): void {
    if (whyLeftOut(header, this.#isOurs) !== null) return;
    const isByUs = this.#isOurs(header.from?.email ?? '');
    for (const { name, email } of othersOf(header, this.#isOurs)) {
      if (email === null) continue;
      const known = this.#byEmail.get(email) ?? {
        ...{ name, email, mails: 0, hasWritten: false, wasWrittenTo: false },
      };
      this.#byEmail.set(email, known);
      known.mails += mails;
      if (known.name.includes('@') && !name.includes('@')) known.name = name;
      if (header.from?.email === email) known.hasWritten = true;
      else if (isByUs) known.wasWrittenTo = true;
    }
  }

  all(): SeenCorrespondent[] {
    return [...this.#byEmail.values()];
  }

  isAnswered(email: string): boolean {
    const known = this.#byEmail.get(email);
    return known?.hasWritten === true && known.wasWrittenTo;
  }

  nameOf(email: string): string {
    return this.#byEmail.get(email)?.name ?? email;
  }
}

/** The headers of all mails of a file; of one that cannot be opened there is none. */
export async function* headersOfFile(file: TableFile): AsyncGenerator<MailHeader | null> {
  for await (const { raw } of mailsOfFile(file)) yield await headerOfMail(raw);
}
