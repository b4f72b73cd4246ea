const placeOf = (memberId: string) => `leadsheet.seen-of-clients.${memberId}`;

/** Until when somebody has said, on this device, that they have seen what their clients did; null where they never did. */
export function seenUntil(memberId: string): string | null {
  return localStorage.getItem(placeOf(memberId));
}

export function setSeenUntil(memberId: string, instant: string): void {
  localStorage.setItem(placeOf(memberId), instant);
}
