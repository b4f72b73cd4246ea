import { useState } from 'react';
import { planTexts } from '#texts/plan.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { NumberedChoice } from '../../ui/numbered-choice.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { showFurther } from '../../ui/show-further.ts';
import { Tag } from '../../ui/tag.tsx';
import { AskTarget, AskWords, WhatItMeans } from './ask-fields.tsx';
import type { PlannedAskDraft, Proposal } from './plan-draft.ts';

interface ObjectiveProps {
  title: string;
  objective: PlannedAskDraft | null;
  proposal: Proposal;
  onChoose: (kind: string, contactId: string) => void;
  onChange: (part: Partial<PlannedAskDraft>) => void;
  /** False where the number keys belong to another choice of the page. */
  hasKeys?: boolean;
}

/** As many as are taken in at a glance; the others are one press away. */
const shownAtOnce = 4;

/** What to ask for: guidance's choices by number, and anything else with what it would mean. */
export function Objective(props: ObjectiveProps) {
  const { title, objective, proposal, onChoose, onChange, hasKeys = true } = props;
  const t = useTexts(planTexts);
  const { alternatives, kinds } = proposal;
  const keyOf = (one: { kind: string; contactId: string }) => `${one.kind} ${one.contactId}`;
  const chosen = objective ? keyOf(objective) : null;
  const [all, setAll] = useState(false);
  const place = alternatives.findIndex((one) => keyOf(one) === chosen);
  const shown = all || place >= shownAtOnce ? alternatives : alternatives.slice(0, shownAtOnce);
  /** With somebody who comes, where they stand. */
  const begin = () => {
    const first = proposal.participants.find(({ invited }) => invited) ?? proposal.participants[0];
    onChoose(first?.at ?? kinds[0]?.key ?? '', first?.contactId ?? '');
  };
  const people = proposal.participants.map((person) => ({
    id: person.contactId,
    label: person.name,
    detail: person.title ?? undefined,
  }));
  return (
    <Card
      title={title}
      tone="theirs"
      aside={
        hasKeys &&
        alternatives.length > 1 && (
          <span className="text-fine text-faint max-sm:hidden">{t('objectiveHint')}</span>
        )
      }
    >
      <div className="flex flex-col gap-3">
        {proposal.window && <p className="text-soft">{proposal.window}</p>}
        {alternatives.length > 0 && (
          <NumberedChoice
            label={t('choices')}
            items={shown.map((one) => ({
              id: keyOf(one),
              name: t('choiceName', { kind: one.kindLabel, who: one.contactName }),
              title: t('ofWhomShort', { kind: one.kindLabel, who: one.contactName }),
              detail: one.why,
              aside: one.isThere ? null : <Tag>{t('notThere')}</Tag>,
            }))}
            value={chosen}
            hasKeys={hasKeys}
            onChange={(id) => {
              const one = alternatives.find((other) => keyOf(other) === id);
              if (one) onChoose(one.kind, one.contactId);
            }}
          />
        )}
        {shown.length < alternatives.length && (
          <Button
            size="small"
            look="quiet"
            className="self-start"
            onPress={(press) => showFurther(press, () => setAll(true))}
          >
            {t('moreChoices', { count: alternatives.length - shown.length })}
          </Button>
        )}
        {objective ? (
          <>
            <Fold title={t('somethingElse')} isOpen={place < 0}>
              <AskTarget ask={objective} kinds={kinds} people={people} onChoose={onChoose} />
            </Fold>
            <WhatItMeans ask={objective} kinds={kinds} />
            <AskWords ask={objective} onChange={onChange} />
          </>
        ) : (
          alternatives.length === 0 && (
            <Button className="self-start" onPress={begin}>
              {t('chooseObjective')}
            </Button>
          )
        )}
      </div>
    </Card>
  );
}
