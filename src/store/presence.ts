/** Somebody on a deal right now. It is told from server to server and kept by none for longer than a minute. */
export interface Presence {
  readonly workspaceId: string;
  readonly dealId: string;
  readonly memberId: string;
  readonly name: string;
  readonly doing: 'looking' | 'writing' | 'gone';
}
