import { rolesTexts } from '#texts/choices.ts';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import type { Proposal } from './plan-draft.ts';

interface WhoInALineProps {
  proposal: Proposal;
  participants: readonly string[];
  /** Who is asked comes first. */
  asked: string;
}

/** Whoever else comes is in the planner. */
const mostShown = 3;

/** With whom it is: the part that each plays, where they are, and what they said last. */
export function WhoInALine({ proposal, participants, asked }: WhoInALineProps) {
  const tr = useTexts(rolesTexts);
  const numbers = useNumbers();
  const there = proposal.participants.filter(({ contactId }) => participants.includes(contactId));
  const first = there.filter(({ contactId }) => contactId === asked);
  const shown = [...first, ...there.filter((one) => !first.includes(one))].slice(0, mostShown);
  return (
    <ul className="flex flex-col gap-1 text-fine text-soft empty:hidden">
      {shown.map(({ contactId, name, title, roles, atLabel, sentence }) => (
        <li key={contactId}>
          <b className="font-semibold text-ink">{name}</b>
          {[title, numbers.list(roles.map((role) => tr(role))), atLabel]
            .filter((part) => part)
            .map((part) => (
              <span key={part} className={part === atLabel ? 'text-them' : undefined}>
                {' · '}
                {part}
              </span>
            ))}
          <span className="block">{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
