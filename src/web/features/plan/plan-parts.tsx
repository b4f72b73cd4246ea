import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Fold } from '../../ui/fold.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { AskFields } from './ask-fields.tsx';
import { emptyAsk, type PlanDraft, type Proposal } from './plan-draft.ts';

interface PartProps {
  plan: PlanDraft;
  change: (part: Partial<PlanDraft>) => void;
}

export function InsightFields({ plan, change, insights }: PartProps & { insights: Proposal['insights'] }) {
  const unused = insights.filter((one) => one.text !== plan.insight);
  return (
    <div className="flex flex-col gap-2">
      <TextArea
        label="One insight they would not have otherwise"
        value={plan.insight}
        onChange={(insight) => change({ insight })}
        rows={2}
      />
      {unused.length > 0 && (
        <Fold title={`From your library: ${unused.length}`}>
          <ul className="flex flex-col gap-2">
            {unused.map((one) => (
              <li key={one.insightId} className="flex items-start gap-2 text-fine">
                <span className="flex-1">{one.text}</span>
                <Button size="small" onPress={() => change({ insight: one.text, keepInsight: false })}>
                  Use it
                </Button>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {plan.insight.trim() !== '' && !insights.some((one) => one.text === plan.insight) && (
        <Checkbox isSelected={plan.keepInsight} onChange={(keepInsight) => change({ keepInsight })}>
          Keep it in the library to use again
        </Checkbox>
      )}
      <TextField
        label="A surprise"
        isRequired={false}
        value={plan.surprise}
        onChange={(surprise) => change({ surprise })}
      />
    </div>
  );
}

export function ExpectedConcerns({ plan, change }: PartProps) {
  const set = (place: number, part: Partial<PlanDraft['expectedConcerns'][number]>) =>
    change({
      expectedConcerns: plan.expectedConcerns.map((one, at) => (at === place ? { ...one, ...part } : one)),
    });
  return (
    <div className="flex flex-col gap-3">
      {plan.expectedConcerns.map((one, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a concern is its place
        <div key={place} className="grid gap-2 sm:grid-cols-2">
          <TextField
            label="They may worry"
            value={one.concern}
            onChange={(concern) => set(place, { concern })}
          />
          <TextField label="What helps" value={one.reply} onChange={(reply) => set(place, { reply })} />
        </div>
      ))}
      <Button
        size="small"
        look="quiet"
        className="self-start"
        onPress={() => change({ expectedConcerns: [...plan.expectedConcerns, { concern: '', reply: '' }] })}
      >
        A concern to expect
      </Button>
    </div>
  );
}

interface FurtherAsksProps extends PartProps {
  proposal: Proposal;
  people: readonly { id: string; label: string }[];
  someone: string;
}

export function FurtherAsks({ plan, change, proposal, people, someone }: FurtherAsksProps) {
  return (
    <div className="flex flex-col gap-5">
      {plan.furtherAsks.map((ask) => {
        const set = (part: Partial<typeof ask>) =>
          change({
            furtherAsks: plan.furtherAsks.map((one) => (one.id === ask.id ? { ...one, ...part } : one)),
          });
        return (
          <div key={ask.id} className="flex flex-col gap-2">
            <AskFields
              ask={ask}
              kinds={proposal.kinds}
              people={people}
              onKind={(key) => {
                const kind = proposal.kinds.find((one) => one.key === key);
                set({ kind: key, wording: kind?.wording ?? '', value: kind?.clientGains ?? '' });
              }}
              onChange={set}
            />
            <Button
              size="small"
              look="quiet"
              className="self-start"
              onPress={() => change({ furtherAsks: plan.furtherAsks.filter((one) => one.id !== ask.id) })}
            >
              Take it out
            </Button>
          </div>
        );
      })}
      <Button
        size="small"
        look="quiet"
        className="self-start"
        onPress={() => change({ furtherAsks: [...plan.furtherAsks, emptyAsk(someone)] })}
      >
        Ask for something else as well
      </Button>
    </div>
  );
}
