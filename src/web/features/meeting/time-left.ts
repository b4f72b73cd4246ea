/** Where a conversation is by the clock, in whole minutes. */
export interface TimeLeft {
  readonly phase: 'on another day' | 'before' | 'running' | 'over';
  readonly minutes: number;
  /** How much of it has passed, from 0 to 1. */
  readonly share: number;
  /** It ends within five minutes, or has ended. */
  readonly isPressing: boolean;
}

const minuteMs = 60_000;
const near = 12 * 60;

export function timeLeft(startsAt: string, endsAt: string, now: number): TimeLeft {
  const [start, end] = [Date.parse(startsAt), Date.parse(endsAt)];
  if (now < start) {
    const minutes = Math.ceil((start - now) / minuteMs);
    return { phase: minutes > near ? 'on another day' : 'before', minutes, share: 0, isPressing: false };
  }
  if (now < end) {
    const minutes = Math.ceil((end - now) / minuteMs);
    return { phase: 'running', minutes, share: (now - start) / (end - start), isPressing: minutes <= 5 };
  }
  const minutes = Math.floor((now - end) / minuteMs);
  return { phase: minutes > near ? 'on another day' : 'over', minutes, share: 1, isPressing: true };
}
