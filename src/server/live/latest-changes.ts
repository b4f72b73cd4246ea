/** When something of each workspace last changed, as every server hears it. */
export class LatestChanges {
  readonly #at = new Map<string, number>();
  readonly #now: () => number;
  #anywhere = Number.NEGATIVE_INFINITY;

  constructor(now: () => number) {
    this.#now = now;
  }

  note(workspaceId: string): void {
    this.#at.set(workspaceId, this.#now());
  }

  /** Nothing was heard for a while: anything may have changed. */
  noteAnywhere(): void {
    this.#at.clear();
    this.#anywhere = this.#now();
  }

  /** How many milliseconds ago; null when nothing was heard yet. */
  agoIn(workspaceId: string): number | null {
    const ago = this.#now() - (this.#at.get(workspaceId) ?? this.#anywhere);
    return Number.isFinite(ago) ? Math.max(0, Math.round(ago)) : null;
  }
}
