import { type HoldingRule, holding } from '../finding-rule.ts';

/** We met a request of theirs as our final answer while its needs are missing (R19). */
export const clientLed: HoldingRule = (deal) => {
  const led = Object.values(deal.standing.requests).filter((request) => request.clientLed);
  if (led.length === 0) return [];
  return [holding('client-led', { evidence: led.map((request) => request.factId) })];
};
