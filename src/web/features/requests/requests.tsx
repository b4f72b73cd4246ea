import type { DealPage } from '#contract/deals/deal-page.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Tag } from '../../ui/tag.tsx';

export type ClientRequest = DealPage['requests'][number];

const asked: Record<ClientRequest['what'], string> = {
  proposal: 'a proposal',
  pricing: 'pricing',
  demo: 'a demo',
  contract: 'a contract',
  information: 'information',
};

interface RequestsProps {
  requests: readonly ClientRequest[];
  onAnswer: ((request: ClientRequest) => void) | undefined;
  onAdd: (() => void) | undefined;
}

/** What they asked us for, and what has to stand before it does them any good. */
export function Requests({ requests, onAnswer, onAdd }: RequestsProps) {
  const open = requests.filter((one) => one.state === 'open');
  const before = requests.filter((one) => one.state !== 'open');
  if (requests.length === 0) return null;
  return (
    <Card
      title="What they asked you for"
      aside={
        onAdd && (
          <Button size="small" onPress={onAdd}>
            Add
          </Button>
        )
      }
    >
      <Rows>
        {open.map((one) => (
          <Row
            key={one.requestId}
            aside={
              onAnswer && (
                <Button size="small" onPress={() => onAnswer(one)}>
                  Answer it
                </Button>
              )
            }
          >
            <b className="font-semibold">{one.contactName ?? 'They'}</b> asked for {asked[one.what]}
            {one.words && <i className="block text-fine text-soft">“{one.words}”</i>}
            {one.missing.length > 0 && (
              <p className="mt-1 text-fine text-warn">
                First: {one.missing.map((need) => need.kindLabel.toLowerCase()).join(', ')}
              </p>
            )}
          </Row>
        ))}
        {before.map((one) => (
          <Row
            key={one.requestId}
            aside={
              <Tag tone={one.clientLed ? 'risk' : 'plain'}>
                {one.state === 'declined'
                  ? 'not given'
                  : one.framing === 'exploring'
                    ? 'given as a draft'
                    : 'given'}
              </Tag>
            }
          >
            <span className="text-soft">
              {one.contactName ?? 'They'} asked for {asked[one.what]}
            </span>
          </Row>
        ))}
      </Rows>
    </Card>
  );
}
