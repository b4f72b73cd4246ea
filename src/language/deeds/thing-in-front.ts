import { straight } from '../straight.ts';

/** Verbs that say nothing without what they are done with, and whom it is given to. */
const bare =
  /^(?<verb>send|finish|get|give|share|bring|forward|mail|email|complete|prepare|sign|return|deliver|upload|write|order|pay|print|clear|check|review)(?: (?:us|them|you|him|her))?$/i;
const thing =
  /(?:^|[.;:!?–—] |, |\b(?:and|but|so|then) )(?<thing>(?:the|that|this|those|these|our|my|a|an|all|both) (?!way\b|day\b|moment\b|time\b|week\b|month\b|minute\b|one who\b)[^,;:.?!]{2,60}?)\s*,?\s*$/i;

/** "The autumn numbers I'll send you by Friday": what is sent stands before whoever sends it. */
export function withThingInFront(act: string | null, before: string): string | null {
  const verb = bare.exec(act ?? '')?.groups?.verb;
  const named = verb ? thing.exec(straight(before))?.groups?.thing : undefined;
  return verb && named ? `${verb} ${named.charAt(0).toLowerCase()}${named.slice(1)}` : act;
}
