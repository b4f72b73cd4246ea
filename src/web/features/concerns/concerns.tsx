import { useState } from 'react';
import type { DealPage } from '#contract/deals/deal-page.ts';
import { concernsTexts } from '#texts/client-side.ts';
import { factsOfWording } from '../../api/client-wording.tsx';
import { ConcernWording } from '../../api/concern-wording.tsx';
import { RecordForm } from '../../api/deal-form.tsx';
import type { SeenDeal } from '../../api/deal-write.ts';
import { type FactAct, useFactActs } from '../../api/fact-acts.ts';
import { newId } from '../../api/new-id.ts';
import type { FactToRecord } from '../../api/record-now.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { Choosable } from '../../ui/list-box.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Select } from '../../ui/select.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextArea } from '../../ui/text-field.tsx';

export type Concern = DealPage['concerns'][number];

interface ConcernsProps {
  concerns: readonly Concern[];
  onResolve: ((concern: Concern) => void) | undefined;
  onAdd: (() => void) | undefined;
  onFact: ((factId: string, act: FactAct) => void) | undefined;
}

/** What worries them. An open concern keeps its person from being done with concerns. */
export function Concerns({ concerns, onResolve, onAdd, onFact }: ConcernsProps) {
  const t = useTexts(concernsTexts);
  const factActs = useFactActs(onFact);
  if (concerns.length === 0) return null;
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
        {concerns.map((one) => (
          <Row
            key={one.concernId}
            aside={
              <>
                {one.open && onResolve ? (
                  <Button size="small" onPress={() => onResolve(one)}>
                    {one.byClient ? t('answerIt') : t('settled')}
                  </Button>
                ) : (
                  <Tag tone={one.open ? 'warn' : 'them'}>{one.open ? t('isOpen') : t('isSettled')}</Tag>
                )}
                {onFact && <Menu label={t('more')} acts={factActs(one.factId)} />}
              </>
            }
          >
            <span className={one.open ? '' : 'text-soft'}>{one.text}</span>
            <p className="text-fine text-soft">
              {one.byClient ? t('raisedByThem', { name: one.contactName ?? '' }) : one.contactName}
              {one.answer && ` · ${one.answer}`}
            </p>
          </Row>
        ))}
      </Rows>
    </Card>
  );
}

interface NewConcernProps {
  deal: SeenDeal;
  people: readonly Choosable[];
  onDone: () => void;
}

export function NewConcernForm({ deal, people, onDone }: NewConcernProps) {
  const t = useTexts(concernsTexts);
  const [contactId, setContactId] = useState<string | null>(
    people.length === 1 ? (people[0]?.id ?? null) : null,
  );
  const [text, setText] = useState('');
  const [words, setWords] = useState('');
  return (
    <RecordForm
      deal={deal}
      need={{ [t('who')]: contactId, [t('what')]: text }}
      facts={() => (contactId ? factsOfNewConcern(contactId, text, words) : [])}
      save={t('record')}
      said={t('saidRecorded')}
      onDone={onDone}
    >
      <Select label={t('who')} items={people} value={contactId} onChange={setContactId} />
      <TextArea label={t('what')} value={text} onChange={setText} autoFocus />
      <ConcernWording note={text} value={words} onChange={setWords} />
    </RecordForm>
  );
}

function factsOfNewConcern(contactId: string, text: string, words: string): FactToRecord[] {
  const concernId = newId();
  return [
    { type: 'concern.raised', data: { concernId, contactId, text } },
    ...factsOfWording(concernId, { usual: '', before: null, words }),
  ];
}

export function ResolveConcernForm({
  deal,
  concern,
  onDone,
}: {
  deal: SeenDeal;
  concern: Concern;
  onDone: () => void;
}) {
  const t = useTexts(concernsTexts);
  const [answer, setAnswer] = useState('');
  const { byClient } = concern;
  const name = concern.contactName ?? t('who');
  return (
    <RecordForm
      deal={deal}
      facts={() => [
        {
          type: 'concern.resolved',
          data: { concernId: concern.concernId, ...(answer.trim() ? { answer } : {}) },
        },
      ]}
      need={byClient ? { [t('yourAnswer')]: answer } : {}}
      save={byClient ? t('sendAnswer') : t('settle')}
      said={byClient ? t('saidAnswered', { name }) : t('saidSettled')}
      onDone={onDone}
    >
      <p>
        {concern.text} <span className="text-soft">· {concern.contactName}</span>
      </p>
      <TextArea
        label={byClient ? t('yourAnswer') : t('whatSettled')}
        hint={byClient ? t('theyReadIt', { name }) : undefined}
        isRequired={byClient}
        value={answer}
        onChange={setAnswer}
        autoFocus
      />
    </RecordForm>
  );
}
