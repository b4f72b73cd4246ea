import type { DealPage } from '#contract/deals/deal-page.ts';
import { requestsTexts } from '#texts/client-side.ts';
import { type FactAct, useFactActs } from '../../api/fact-acts.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Tag } from '../../ui/tag.tsx';

export type ClientRequest = DealPage['requests'][number];

interface RequestsProps {
  requests: readonly ClientRequest[];
  onAnswer: ((request: ClientRequest) => void) | undefined;
  onAdd: (() => void) | undefined;
  onFact: ((factId: string, act: FactAct) => void) | undefined;
}

/** What they asked us for, and what has to stand before it does them any good. */
export function Requests({ requests, onAnswer, onAdd, onFact }: RequestsProps) {
  const t = useTexts(requestsTexts);
  const numbers = useNumbers();
  const factActs = useFactActs(onFact);
  const asked = (one: ClientRequest) =>
    t.rich(
      'askedFor',
      { b: (who) => <b className="font-semibold">{who}</b> },
      { who: one.contactName ?? t('they'), what: t('what', { what: one.what }) },
    );
  const menuOf = (one: ClientRequest) => onFact && <Menu label={t('more')} acts={factActs(one.factId)} />;
  const open = requests.filter((one) => one.state === 'open');
  const before = requests.filter((one) => one.state !== 'open');
  if (requests.length === 0) return null;
  return (
    <Card
      title={t('title')}
      aside={
        onAdd && (
          <Button size="small" onPress={onAdd}>
            {t('add')}
          </Button>
        )
      }
    >
      <Rows>
        {open.map((one) => (
          <Row
            key={one.requestId}
            aside={
              <>
                {onAnswer && (
                  <Button size="small" onPress={() => onAnswer(one)}>
                    {t('answer')}
                  </Button>
                )}
                {menuOf(one)}
              </>
            }
          >
            {asked(one)}
            {one.words && (
              <i className="block text-fine text-soft">
                <q>{one.words}</q>
              </i>
            )}
            {one.missing.length > 0 && (
              <p className="mt-1 text-fine text-warn">
                {t('first', { kinds: numbers.list(one.missing.map((need) => need.kindLabel)) })}
              </p>
            )}
          </Row>
        ))}
        {before.map((one) => (
          <Row
            key={one.requestId}
            aside={
              <>
                <Tag tone={one.clientLed ? 'risk' : 'plain'}>
                  {one.state === 'declined'
                    ? t('notGiven')
                    : one.framing === 'exploring'
                      ? t('asDraft')
                      : t('given')}
                </Tag>
                {menuOf(one)}
              </>
            }
          >
            <span className="text-soft">{asked(one)}</span>
          </Row>
        ))}
      </Rows>
    </Card>
  );
}
