import { FactSheet } from '../../features/ledger/fact-sheet.tsx';
import { ChangeMilestoneForm, NewMilestoneForm } from '../../features/milestones/milestone-forms.tsx';
import type { Sheet, SheetOf } from './sheet.ts';

/** Steps, and entries that are put right. */
export function ledgerSheet(of: SheetOf): Sheet | null {
  const { common, page, asked, onOpen, onClose, deal, seen, people, kinds, key, score, t } = of;
  switch (asked.do) {
    case 'set-milestone': {
      const milestone = page.milestones.find((one) => one.milestoneId === asked.on);
      if (!milestone) return { title: t('stepTitle'), body: <NewMilestoneForm {...common} /> };
      const act = asked.as === 'done' || asked.as === 'remove' ? asked.as : 'move';
      return {
        title: t('stepTitle'),
        body: <ChangeMilestoneForm deal={seen} milestone={milestone} act={act} onDone={onClose} />,
      };
    }
    case 'correct':
    case 'void':
    case 'story': {
      const act = asked.do;
      return asked.on
        ? {
            title: t(act === 'correct' ? 'correctTitle' : act === 'void' ? 'voidTitle' : 'storyTitle'),
            body: (
              <FactSheet
                key={key}
                deal={seen}
                factId={asked.on}
                act={act}
                people={people}
                kinds={kinds}
                names={{
                  people: new Map(score.people.map((one) => [one.contactId, one.name])),
                  kinds: new Map(score.kinds.map((one) => [one.key, one.label])),
                }}
                currency={deal.currency}
                onFact={(factId, how) => onOpen({ do: how, on: factId })}
                onDone={onClose}
              />
            ),
          }
        : null;
    }
    default:
      return null;
  }
}
