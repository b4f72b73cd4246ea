import type { MailLeftOut, PreviewedMails } from '#contract/imports/import-shape.ts';
import type { MailChoices } from '#contract/imports/mapping.ts';
import { Correspondents, headersOfFile, othersOf, whyLeftOut } from '../mailbox/correspondents.ts';
import type { MailHeader } from '../mailbox/header-of-mail.ts';
import type { OurSide } from '../mailbox/our-side.ts';
import type { TableFile } from '../tables/table-file.ts';

type Ends = Pick<MailHeader, 'from' | 'to' | 'sign'>;

/** What the headers of mails say: of mails among the same people how many there are, and the first of all. */
export interface MailsSeen {
  readonly among: Map<string, { readonly ends: Ends; mails: number }>;
  readonly first: MailHeader[];
}

const firstKept = 200;
const mostRecipients = 20;
const samplesShown = 20;
const firstShown = 5;

/** Reads the headers of a file of mails; answers how many mails there are. */
export async function scanMails(file: TableFile, seen: MailsSeen): Promise<number> {
  let mails = 0;
  for await (const header of headersOfFile(file)) {
    mails += 1;
    if (header === null) continue;
    const ends = { from: header.from, to: header.to.slice(0, mostRecipients), sign: header.sign };
    const key = [ends.sign, ends.from?.email, ...ends.to.map(({ email }) => email)].join(' ');
    const known = seen.among.get(key);
    if (known) known.mails += 1;
    else seen.among.set(key, { ends, mails: 1 });
    if (seen.first.length < firstKept) seen.first.push(header);
  }
  return mails;
}

/**
 * Whose mailbox it is, where no member and none of their domains has to do with most of it: who stands in most of its
 * mails. Asked for so that mails that somebody had sent to another address of theirs are known for ours.
 */
export function likelyOwner({ among }: MailsSeen, isOurs: OurSide): string | null {
  let all = 0;
  let ours = 0;
  const counts = new Map<string, number>();
  for (const { ends, mails } of among.values()) {
    if (ends.sign !== null) continue;
    all += mails;
    const emails = new Set([ends.from, ...ends.to].flatMap((one) => one?.email ?? []));
    if ([...emails].some(isOurs)) ours += mails;
    for (const email of emails) counts.set(email, (counts.get(email) ?? 0) + mails);
  }
  const [first] = [...counts].sort((one, other) => other[1] - one[1]);
  return first && all >= 5 && ours < all * 0.3 && first[1] >= all * 0.6 ? first[0] : null;
}

/** What the person sees of mails before they decide. `knows` says who of some addresses is in the address book. */
export async function previewOfMails(
  { among, first }: MailsSeen,
  isOurs: OurSide,
  { people }: MailChoices,
  knows: (emails: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<PreviewedMails> {
  const correspondents = new Correspondents(isOurs);
  for (const { ends, mails } of among.values()) correspondents.note(ends, mails);
  const all = correspondents.all().sort((one, other) => other.mails - one.mails);
  const known = await knows(all.map(({ email }) => email));
  const becomes = (email: string) => {
    if (known.has(email)) return 'known' as const;
    return people === 'answered' && correspondents.isAnswered(email)
      ? ('new' as const)
      : ('left out' as const);
  };
  const whyOf = (ends: Ends): MailLeftOut | null =>
    whyLeftOut(ends, isOurs) ??
    (othersOf(ends, isOurs).some(({ email }) => becomes(email ?? '') !== 'left out') ? null : 'nobody');
  const counts = new Map<MailLeftOut | null, number>();
  for (const { ends, mails } of among.values()) {
    const why = whyOf(ends);
    counts.set(why, (counts.get(why) ?? 0) + mails);
  }
  const taken = all.filter(({ email }) => becomes(email) !== 'left out');
  const leftOut = [...counts].flatMap(([why, mails]) => (why === null ? [] : [{ why, mails }]));
  return {
    taken: counts.get(null) ?? 0,
    leftOut: leftOut.sort((one, other) => other.mails - one.mails),
    people: {
      count: taken.length,
      samples: [...taken, ...all.filter((one) => !taken.includes(one))]
        .slice(0, samplesShown)
        .map(({ name, email, mails }) => ({ name, email, mails, becomes: becomes(email) })),
    },
    first: {
      samples: first
        .filter((header) => whyOf(header) === null)
        .slice(0, firstShown)
        .map(({ at, from, to, subject }) => ({
          at,
          from: from?.name ?? '',
          to: to
            .map(({ name }) => name)
            .slice(0, 3)
            .join(', '),
          subject: (subject ?? '').slice(0, 200),
        })),
    },
  };
}
