import type { StageMapping } from '#contract/imports/mapping.ts';
import type { Playbook } from '#domain/playbook/playbook.ts';
import { headerKey } from '../tables/header-key.ts';

/** As much of a playbook as says which of its kinds a stage means. */
export type StageMap = Pick<Playbook, 'kinds' | 'requests' | 'maybes' | 'landmarks'>;

type Meaning = { readonly ends: 'won' | 'lost' } | { readonly opens: (map: StageMap) => string | undefined };

/**
 * What a stage's name says about what we have opened with the client. The first that fits is proposed, the person
 * may choose another, and a stage that says nothing opens nothing.
 */
const known: readonly (readonly [RegExp, Meaning])[] = [
  [/closedwon|^won$|^deal ?won|gewonnen|gagne|ganado/, { ends: 'won' }],
  [
    /closedlost|^lost$|deallost|verloren|perdu|perdido|abandon|disqualified|noopportunity|cancel/,
    { ends: 'lost' },
  ],
  [
    /demo|poc|proofofconcept|pilot|trial|solution|valueproposition|evaluat|design/,
    { opens: ({ requests }) => requests.demo },
  ],
  [
    /decisionmaker|perceptionanalysis|stakeholder|consensus|alignment/,
    { opens: ({ landmarks, maybes }) => landmarks.people ?? maybes.authority },
  ],
  [/negotiat|review|legal|procurement|redline|objection/, { opens: ({ landmarks }) => landmarks.concerns }],
  [/contract|verbal|commit|signature|closing|decision/, { opens: () => 'decide' }],
  [/propos|quot|offer|presentation|pricing|bid|tender|rfp|shortlist/, { opens: () => 'review' }],
  [/budget|businesscase|invest|roi/, { opens: ({ maybes }) => maybes.budget }],
  [/need|pain|problem|valid/, { opens: ({ maybes }) => maybes['status quo'] }],
  [
    /qualif|discover|explor|engag|assess|analys|scop|develop|interest/,
    { opens: ({ landmarks }) => landmarks.situation },
  ],
  [
    /prospect|appointment|contact|meeting|lead|new|target|outreach|identif|suspect|connect|incoming/,
    { opens: () => 'time' },
  ],
];

/** What is proposed for a stage, by its name; without a map, only whether it ends a deal. */
export function defaultStage(stage: string, map: StageMap | null): StageMapping {
  const key = headerKey(stage);
  const meaning = known.find(([pattern]) => pattern.test(key))?.[1];
  if (!meaning) return { kind: null, ends: null };
  if ('ends' in meaning) return { kind: null, ends: meaning.ends };
  const kind = map === null ? undefined : meaning.opens(map);
  return { kind: map?.kinds.some((one) => one.key === kind) ? (kind ?? null) : null, ends: null };
}
