import type { Instant } from '#domain/time/calendar.ts';
import { lockAdmins } from '#store/people/members.ts';
import { loadWorkspace } from '#store/people/workspaces.ts';
import { inWorkspace, type Store } from '#store/transaction.ts';
import { sayIn } from '#texts/say.ts';
import { webhooksTexts } from '#texts/webhooks.ts';
import { mailOf } from '../letters/mail-of.ts';
import type { Post } from '../letters/post.ts';

interface Telling {
  readonly store: Store;
  readonly post?: Post | null;
  newId(): string;
  log(line: string): void;
}

/** Writes to the admins that an address was given up, where mails can be sent; its row says so in any case. */
export async function tellOfStopped(
  { store, post, newId, log }: Telling,
  workspaceId: string,
  { url, since }: { url: string; since: Instant },
): Promise<void> {
  if (!post) return;
  const { workspace, admins } = await inWorkspace(store, workspaceId, async (tx) => ({
    workspace: await loadWorkspace(tx, workspaceId),
    admins: await lockAdmins(tx, workspaceId),
  }));
  for (const { name, email, active, locale } of admins) {
    if (email === null || !active) continue;
    const reads = locale ?? workspace.locale;
    const say = sayIn(reads, webhooksTexts);
    const day = new Intl.DateTimeFormat(reads, { dateStyle: 'long', timeZone: workspace.zone });
    const posted = await post.send(
      mailOf({
        ...{ letterId: newId(), locale: reads, link: null, calendar: null },
        subject: say('stoppedSubject', { workspace: workspace.name }),
        text: say('stoppedMail', { url, day: day.format(new Date(since)) }),
        from: { name: workspace.name, email: null },
        to: { name, address: email },
      }),
    );
    if (!posted.ok) log(`An admin could not be told that a webhook was given up: ${posted.problem}`);
  }
}
