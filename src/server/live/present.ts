import type { PresentEvent } from '#contract/deals/presence.ts';
import type { Presence } from '#store/presence.ts';

/** A little longer than two of the signs of life that a page gives. */
const lastsMs = 50_000;

interface Sign {
  readonly name: string;
  readonly doing: 'looking' | 'writing';
  readonly at: number;
}

/** Who is on which deal now, as every server hears it; forgotten when no sign of life comes. */
export class Present {
  readonly #deals = new Map<string, Map<string, Sign>>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  note({ workspaceId, dealId, memberId, name, doing }: Presence): void {
    const key = `${workspaceId} ${dealId}`;
    const here = this.#deals.get(key) ?? new Map<string, Sign>();
    if (doing === 'gone') here.delete(memberId);
    else here.set(memberId, { name, doing, at: this.#now() });
    for (const [other, { at }] of here) if (at + lastsMs < this.#now()) here.delete(other);
    if (here.size === 0) this.#deals.delete(key);
    else this.#deals.set(key, here);
  }

  /** Whether somebody is on a deal, and so has shown that they see it. */
  isOn(memberId: string, { workspaceId, dealId }: Pick<Presence, 'workspaceId' | 'dealId'>): boolean {
    return this.#deals.get(`${workspaceId} ${dealId}`)?.has(memberId) === true;
  }

  /**
   * What somebody who is on a deal is told of the others there; null for who is not. To be there they have shown that
   * they see the deal, so that nothing has to be asked of the database for it.
   */
  toldTo(memberId: string, { workspaceId, dealId }: Pick<Presence, 'workspaceId' | 'dealId'>): string | null {
    const here = this.#deals.get(`${workspaceId} ${dealId}`);
    if (!here?.has(memberId)) return null;
    const people = [...here]
      .filter(([other]) => other !== memberId)
      .map(([other, { name, doing }]) => ({ memberId: other, name, doing }));
    const event: PresentEvent = { dealId, people };
    return `event: presence\ndata: ${JSON.stringify(event)}\n\n`;
  }

  /** The same of every deal that they are on, for whoever only now begins to listen. */
  allToldTo(memberId: string, workspaceId: string): string {
    return [...this.#deals.keys()]
      .map((key) => key.split(' '))
      .filter(([of]) => of === workspaceId)
      .map(([, dealId = '']) => this.toldTo(memberId, { workspaceId, dealId }) ?? '')
      .join('');
  }
}
