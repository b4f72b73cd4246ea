/** The channel on which every server hears that a deal's ledger has grown. */
export const dealChanges = 'leadsheet_deal_changes';

export interface DealChange {
  readonly workspaceId: string;
  readonly dealId: string;
  /** The deal's sequence after the change. */
  readonly sequence: number;
}

/** What was said on the channel, or null where it was not said by us. */
export function readDealChange(payload: string | undefined): DealChange | null {
  try {
    const { workspaceId, dealId, sequence } = JSON.parse(payload ?? '') as Partial<DealChange>;
    if (typeof workspaceId !== 'string' || typeof dealId !== 'string' || typeof sequence !== 'number')
      return null;
    return { workspaceId, dealId, sequence };
  } catch {
    return null;
  }
}
