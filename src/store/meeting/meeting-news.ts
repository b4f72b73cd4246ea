/** That somebody typed in a meeting's record. What they typed is read by whoever may see it. */
export interface MeetingNews {
  readonly workspaceId: string;
  readonly dealId: string;
  readonly conversationId: string;
  readonly revision: number;
}
