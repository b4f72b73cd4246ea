import { getDeal } from '#contract/deals/deals.ts';
import { fromClientsTexts } from '#texts/from-clients.ts';
import { sayIn } from '#texts/say.ts';
import { call } from '../api/client.ts';
import { say } from '../ui/toast.tsx';

/** What was told last of each deal, so that a thing is told once. */
const told = new Map<string, number>();

interface OfClient {
  readonly dealId: string;
  readonly locale: string;
  readonly open: (dealId: string) => void;
}

/** Says in passing what a client has just done in a deal of the reader's, with the way there. Today shows it itself. */
export async function tellOfClient({ dealId, locale, open }: OfClient): Promise<void> {
  if (location.pathname === '/') return;
  const page = await call(getDeal, { dealId }).catch(() => null);
  const latest = page?.ledger.items.find(
    ({ by, type }) => by.kind === 'client' && type !== 'roadmap.visited',
  );
  if (!page || !latest || latest.sequence <= (told.get(dealId) ?? 0)) return;
  told.set(dealId, latest.sequence);
  const t = sayIn(locale, fromClientsTexts);
  const { account, name } = page.deal;
  const what = latest.sentence.map(({ text }) => text).join('');
  const isThere = location.pathname === `/deals/${dealId}`;
  say(
    t('told', { deal: account?.name ?? name, what }),
    isThere ? undefined : { label: t('openDeal'), act: () => open(dealId) },
  );
}
