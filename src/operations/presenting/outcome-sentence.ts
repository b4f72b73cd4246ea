import type { Outcome, Standing } from '#domain/standing/standing.ts';
import { counted } from './seen.ts';

/** Says what an outcome rests on. Praise never makes an advance, so it says what would have. */
export function outcomeSentence(standing: Standing, conversationId: string, outcome: Outcome): string {
  const firm = Object.values(standing.commitments).filter(
    (one) => one.conversationId === conversationId && one.firmness === 'firm',
  ).length;
  switch (outcome) {
    case 'order':
      return 'They decided.';
    case 'advance':
      return `An advance: they left with ${counted(firm, 'firm commitment')}.`;
    case 'no-sale':
      return 'No sale for now.';
    case 'continuation':
      return firm === 0
        ? 'It goes on, and nobody at the client agreed to anything.'
        : `It goes on: they will do ${counted(firm, 'thing')}, none of which moves the deal by itself.`;
  }
}
