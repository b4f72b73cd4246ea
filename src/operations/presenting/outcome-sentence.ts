import type { Outcome, Standing } from '#domain/standing/standing.ts';
import { dealSentencesTexts } from '#texts/deal-sentences.ts';
import { sayIn } from '#texts/say.ts';

/** Says what an outcome rests on. Praise never makes an advance, so it says what would have. */
export function outcomeSentence(
  standing: Standing,
  conversationId: string,
  outcome: Outcome,
  locale: string,
): string {
  const say = sayIn(locale, dealSentencesTexts);
  const count = Object.values(standing.commitments).filter(
    (one) => one.conversationId === conversationId && one.firmness === 'firm',
  ).length;
  switch (outcome) {
    case 'order':
      return say('order');
    case 'advance':
      return say('advance', { count });
    case 'no-sale':
      return say('noSale');
    case 'continuation':
      return count === 0 ? say('goesOn') : say('goesOnWith', { count });
  }
}
