import { paletteTexts } from '#texts/palette.ts';
import { photoAddress } from '../../api/photo-address.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { CompanyIcon, NoteIcon, PersonIcon, SpeechIcon, StaveIcon } from '../../ui/icons.tsx';
import type { PaletteSection } from '../../ui/palette-list.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { type FoundItem, section } from './found-item.ts';
import type { Level } from './level.ts';
import { type Found, useFound } from './use-found.ts';
import { useSeenLast } from './use-seen-last.ts';

interface FoundAsked {
  level: Level;
  text: string;
  dealHere: string | null;
  into: (level: Level) => void;
  visit: (href: string) => void;
}

interface Deal {
  dealId: string;
  name: string;
  account: { name: string } | null;
  /** What else of it was meant. */
  matched?: string | undefined;
}

/** Whose words go by what is typed: people, companies, deals, conversations and notes; and the deals seen last. */
export function useFoundItems({ level, text, dealHere, into, visit }: FoundAsked) {
  const t = useTexts(paletteTexts);
  const dates = useDates();
  const accountId = level.what === 'account' ? level.accountId : null;
  const known = useFound(level.what === 'everything' || accountId ? text : '', accountId);
  const seen = useSeenLast(dealHere);

  const dealItem =
    (prefix: string) =>
    ({ dealId, name, account, matched }: Deal): FoundItem => ({
      id: `${prefix} ${dealId}`,
      label: account?.name ?? name,
      detail: inOne([account && name, matched]),
      icon: <StaveIcon size={16} />,
      choose: () => visit(`/deals/${dealId}`),
      goInto: {
        label: t('moreActs'),
        act: () => into({ what: 'deal', dealId, name: account?.name ?? name }),
      },
    });
  const dealsOf = (account: { id: string; name: string } | null) =>
    account && {
      goInto: {
        label: t('dealsOf', { name: account.name }),
        act: () => into({ what: 'account', accountId: account.id, name: account.name }),
      },
    };
  const meant = ({ matched, matchedField }: Pick<Found, 'matched' | 'matchedField'>) =>
    matched !== null && matchedField !== null
      ? t('heldInField', { field: matchedField, value: matched })
      : (matched ?? undefined);
  const itemOf: Readonly<Record<Found['noun'], (one: Found) => FoundItem>> = {
    deal: (one) =>
      dealItem('deal')({ dealId: one.id, name: one.title, account: one.account, matched: meant(one) }),
    contact: ({ id, title, jobTitle, photoId, account, ...one }) => ({
      id: `person ${id}`,
      label: title,
      detail: inOne([
        jobTitle && account
          ? t('personAt', { title: jobTitle, account: account.name })
          : account?.name || jobTitle,
        meant(one),
      ]),
      icon: photoId ? <Avatar name={title} photo={photoAddress(photoId)} size="tiny" /> : <PersonIcon />,
      choose: () => visit(`/contacts/${id}`),
      ...dealsOf(account),
    }),
    account: ({ id, title, ...one }) => ({
      id: `company ${id}`,
      label: title,
      detail: meant(one),
      icon: <CompanyIcon />,
      choose: () => visit(`/accounts/${id}`),
      ...dealsOf({ id, name: title }),
    }),
    conversation: ({ id, title, deal, account, at, participants, toCloseOut }) => {
      const page = `/deals/${deal?.id}/conversations/${id}`;
      return {
        id: `conversation ${id}`,
        label: title || account?.name || deal?.name || '',
        detail: inOne([at && dates.moment(at), ...participants]),
        icon: <SpeechIcon size={16} />,
        choose: () => visit(toCloseOut ? `${page}/close-out` : page),
      };
    },
    note: ({ id, title, deal, account, contact, at }) => ({
      id: `note ${id}`,
      label: title,
      detail: inOne([contact?.name ?? account?.name ?? deal?.name, at && dates.moment(at)]),
      icon: <NoteIcon />,
      // Its place in the ledger, or on the page of whom it is on.
      choose: () => {
        if (deal) return visit(`/deals/${deal.id}?on=${id}`);
        visit(contact ? `/contacts/${contact.id}#note-${id}` : `/accounts/${account?.id}#note-${id}`);
      },
    }),
  };

  const nouns = [
    ['deal', t('deals')],
    ['contact', t('people')],
    ['account', t('companies')],
    ['conversation', t('conversations')],
    ['note', t('notes')],
  ] as const;
  const sections = nouns
    .map(([noun, title]) => {
      const ofNoun = known.items.filter((one) => one.noun === noun);
      return { ofNoun, section: section(noun, title, ofNoun.map(itemOf[noun])) };
    })
    // What is called so comes before what only has the words.
    .toSorted((one, other) => surest(one.ofNoun, known.items) - surest(other.ofNoun, known.items))
    .flatMap((one): PaletteSection[] => one.section);
  return {
    sections,
    deals: known.deals.map(dealItem('deal')),
    seen: seen.map(dealItem('seen')),
    isSearching: known.isSearching,
    notReached: known.notReached,
  };
}

const surestFirst: readonly Found['how'][] = ['named', 'in the title', 'by its words', 'nearly'];

/** How sure the first of them is; of those that were only nearly found the server says which comes first. */
const surest = (ofNoun: readonly Found[], all: readonly Found[]) =>
  Math.min(
    ...ofNoun.map(
      (one) => surestFirst.indexOf(one.how) + (one.how === 'nearly' ? all.indexOf(one) / all.length : 0),
    ),
  );

const inOne = (parts: readonly (string | null | undefined)[]) =>
  parts.filter(Boolean).join(' · ') || undefined;
