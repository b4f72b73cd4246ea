import type { ImportedMail, ImportedMeeting } from '#connectors/imported/imported.ts';
import type { Batch } from '../job.ts';
import type { Meant, Sayings } from './first-rows.ts';
import { instant, names, words } from './sayings.ts';

/** Whom a meeting or a mail comes to: the deal that it is part of, and those on whom it is noted. */
export interface ComesTo {
  readonly dealId: string | null;
  readonly notedOn: readonly string[];
}

/** Keeps the first meetings of a dry run with where they will be found. */
export function showMeeting({ job }: Batch, meeting: ImportedMeeting, to: ComesTo): void {
  const { externalId, title, startsAt, attendees } = meeting;
  if (isNowhere(to)) {
    const why = meeting.endsAt > job.now ? 'It is still to come, and of no deal.' : nobodyKnown;
    job.first?.leaveOut('activities', why, title ?? '…');
    return;
  }
  job.first?.keep('activities', {
    ...{ id: externalId, outcome: 'new', name: title ?? '…', was: {} },
    is: { When: instant(startsAt), ...whereOf(to), With: words(attendees.join(', ')) },
  });
}

/** Keeps the first mails of a dry run with where they will be found. */
export function showMail({ job }: Batch, mail: ImportedMail, to: ComesTo): void {
  const name = mail.subject ?? '…';
  if (isNowhere(to)) {
    job.first?.leaveOut('mails', nobodyKnown, name);
    return;
  }
  const { externalId, at, from } = mail;
  const is = {
    When: instant(at),
    From: words(from.name),
    To: words(mail.to.map((one) => one.name).join(', ')),
    ...whereOf(to),
  };
  job.first?.keep('mails', { id: externalId, outcome: 'new', name, is, was: {} });
}

const nobodyKnown = 'Nobody of it is known here.';

const isNowhere = ({ dealId, notedOn }: ComesTo) => dealId === null && notedOn.length === 0;

function whereOf({ dealId, notedOn }: ComesTo): Sayings {
  const one = (noun: 'deal' | 'contact', id: string): Meant => ({ noun, id, externalId: '', name: null });
  return {
    Deal: names(dealId === null ? [] : [one('deal', dealId)]),
    'Noted on': names(notedOn.map((id) => one('contact', id))),
  };
}
