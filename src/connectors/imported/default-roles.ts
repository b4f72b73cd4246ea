import type { StakeholderRole } from '#domain/playbook/playbook.ts';
import { headerKey } from '../tables/header-key.ts';

const known: Readonly<Record<string, readonly StakeholderRole[]>> = {
  decisionmaker: ['decision maker'],
  economicbuyer: ['economic buyer'],
  economicdecisionmaker: ['economic buyer', 'decision maker'],
  budgetholder: ['economic buyer'],
  executivesponsor: ['sponsor'],
  sponsor: ['sponsor'],
  champion: ['champion'],
  coach: ['champion'],
  technicalbuyer: ['technical'],
  technicaldecisionmaker: ['technical', 'decision maker'],
  evaluator: ['technical'],
  businessuser: ['user'],
  enduser: ['user'],
  user: ['user'],
  influencer: ['influencer'],
  gatekeeper: ['influencer'],
  blocker: ['opponent'],
  opponent: ['opponent'],
  finance: ['finance'],
  legal: ['legal'],
  legalcounsel: ['legal'],
  procurement: ['procurement'],
  purchasing: ['procurement'],
};

/** What is proposed for a contact role of theirs. One that we do not know stays without a role of ours. */
export function defaultRoles(role: string): readonly StakeholderRole[] {
  return known[headerKey(role)] ?? [];
}
