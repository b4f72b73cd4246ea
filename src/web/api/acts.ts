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
    if (act.conversationId) return `${deal}/conversations/${act.conversationId}/plan`;
    return `${deal}/plan${query({ kind: act.kind, contact: act.contactId })}`;
  }
  if (act.name === 'open' || act.name === 'close-out') return deal;
  return `${deal}${query({ do: act.name, on: act.subjectId, contact: act.contactId, kind: act.kind })}`;
}

function query(values: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(values).filter((one): one is [string, string] => one[1] !== null);
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}
