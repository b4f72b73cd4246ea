import type { FactContext } from '#connectors/imported/facts-of-deal.ts';
import type { ImportedDeal } from '#connectors/imported/imported.ts';
import type { Standing } from '#domain/standing/standing.ts';
import type { FoldedDeal } from '#store/imports/bulk-append.ts';
import { loadDealsForWrite } from '#store/imports/known-deals.ts';
import type { Batch } from '../job.ts';
import type { Meant } from './first-rows.ts';
import { type NamedByDeal, sayingsOfDeal, words } from './sayings.ts';
import { sayingsOfExtras } from './sayings-of-extras.ts';

/**
 * Keeps the first deals of a dry run as they would stand, by what was folded of them. What only adds to a deal, as mails
 * do, is shown with that.
 */
export async function showDeals(
  batch: Batch,
  context: FactContext,
  tried: ReadonlyMap<string, ImportedDeal>,
  folded: readonly FoldedDeal[],
): Promise<void> {
  const { tx, job } = batch;
  const then = new Map(folded.map((one) => [one.dealId, one]));
  for (const [dealId, deal] of tried) {
    const one = then.get(dealId);
    const outcome = one === undefined ? 'as before' : one.isNew ? 'new' : 'changed';
    if (deal.card === null || !job.first?.wants('deals', outcome)) continue;
    const here = outcome === 'new' ? undefined : await loadDealsForWrite(tx, job.workspace.id, [dealId]);
    const was = here?.get(dealId)?.standing ?? null;
    const is = one === undefined ? was : (one.rows.standing.state as Standing);
    if (is === null) continue;
    const by = namedBy(deal, context);
    const more = await sayingsOfExtras(
      batch,
      'deal',
      dealId,
      outcome === 'as before' ? undefined : deal.card.extras,
    );
    const { length: activities } = deal.activities;
    const isRenamed = was !== null && was.deal.name !== is.deal.name;
    job.first.keep('deals', {
      ...{ id: dealId, outcome, name: is.deal.name },
      is: {
        ...(isRenamed ? { Name: words(is.deal.name) } : {}),
        ...sayingsOfDeal(is, by),
        ...(outcome === 'new' && activities > 0 ? { 'Calls, meetings and mails': words(activities) } : {}),
        ...more.is,
      },
      was: was
        ? {
            ...(isRenamed ? { Name: words(was.deal.name) } : {}),
            ...sayingsOfDeal(was, by),
            ...more.was,
          }
        : {},
    });
  }
}

/** Whom the rows of a deal name, by the ids that they have here. */
function namedBy({ card, people }: ImportedDeal, context: FactContext): NamedByDeal {
  const named = new Map<string, Meant>();
  for (const { contact } of people) {
    const id = context.contact(contact);
    const { externalId, name } = contact;
    if (id !== null) named.set(id, { noun: 'contact', id, externalId, name });
  }
  const one = (
    noun: 'account' | 'member',
    id: string,
    said: { externalId: string; name: string | null } | null | undefined,
    find: (said: { externalId: string; name: string | null }) => string | null,
  ): Meant =>
    said && find(said) === id
      ? { noun, id, externalId: said.externalId, name: said.name }
      : { noun, id, externalId: '', name: null };
  return {
    account: (id) => one('account', id, card?.account, context.account),
    member: (id) => one('member', id, card?.owner, context.member),
    contact: (id) => named.get(id) ?? { noun: 'contact', id, externalId: '', name: null },
  };
}
