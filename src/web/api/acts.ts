import type { DealPage } from '#contract/deals/deal-page.ts';
import type { ActView } from '#contract/deals/finding-view.ts';

/**
 * Where a finding's act is done: its own page, or the deal page with the right sheet open. The sheet is named in the
 * address, so that an act can be linked to, opened in a tab and gone back from.
 */
export function actHref(dealId: string, act: ActView): string {
  const deal = `/deals/${dealId}`;
  if (act.name === 'close-out' && act.conversationId)
    return `${deal}/conversations/${act.conversationId}/close-out`;
  if (act.name === 'plan') {
    const { conversationId, kind, contactId: contact } = act;
    return conversationId
      ? `${deal}/conversations/${conversationId}/plan${query({ kind, contact })}`
      : `${deal}/plan${query({ kind, contact })}`;
  }
  if (act.name === 'close-out') return deal;
  return `${deal}${query({ do: act.name, on: act.subjectId, contact: act.contactId, kind: act.kind })}`;
}

/** Where what is recommended for a deal is planned: in the conversation that is there for it, else in a new one. */
export function planHref(dealId: string, next: DealPage['next']): string {
  const deal = `/deals/${dealId}`;
  if (!next) return `${deal}/plan`;
  // Their time is what a conversation is: what to ask for in it comes after that.
  const asked = query({ kind: next.kind === 'time' ? null : next.kind, contact: next.contactId });
  const { conversation } = next;
  if (!conversation) return `${deal}/plan${asked}`;
  const plan = `${deal}/conversations/${conversation.conversationId}/plan`;
  return conversation.isObjective ? plan : `${plan}${asked}`;
}

function query(values: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(values).filter((one): one is [string, string] => one[1] !== null);
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}
