import type { StageMapping } from '#contract/imports/mapping.ts';
import { headerKey } from '../tables/header-key.ts';

/**
 * What a stage's name says about what we have opened with the client. The first that fits is proposed, the person
 * may choose another, and a stage that says nothing opens nothing.
 */
const known: readonly (readonly [RegExp, StageMapping])[] = [
  [/closedwon|^won$|^deal ?won|gewonnen|gagne|ganado/, { kind: null, ends: 'won' }],
  [
    /closedlost|^lost$|deallost|verloren|perdu|perdido|abandon|disqualified|noopportunity|cancel/,
    { kind: null, ends: 'lost' },
  ],
  [/demo|poc|proofofconcept|pilot|trial|solution|valueproposition|evaluat|design/, opens('collaborate')],
  [/decisionmaker|perceptionanalysis|stakeholder|consensus|alignment/, opens('consensus')],
  [/negotiat|review|legal|procurement|redline|objection/, opens('concerns')],
  [/contract|verbal|commit|signature|closing|decision/, opens('decide')],
  [/propos|quot|offer|presentation|pricing|bid|tender|rfp|shortlist/, opens('review')],
  [/budget|businesscase|invest|roi/, opens('invest')],
  [/need|pain|problem|valid/, opens('change')],
  [/qualif|discover|explor|engag|assess|analys|scop|develop|interest/, opens('explore')],
  [
    /prospect|appointment|contact|meeting|lead|new|target|outreach|identif|suspect|connect|incoming/,
    opens('time'),
  ],
];

/** What is proposed for a stage, by its name, among the kinds that the playbook has. */
export function defaultStage(stage: string, kinds: ReadonlySet<string>): StageMapping {
  const key = headerKey(stage);
  const found = known.find(([pattern]) => pattern.test(key))?.[1] ?? { kind: null, ends: null };
  return found.kind === null || kinds.has(found.kind) ? found : { ...found, kind: null };
}

function opens(kind: string): StageMapping {
  return { kind, ends: null };
}
