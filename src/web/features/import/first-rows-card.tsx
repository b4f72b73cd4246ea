import type { FirstRowsOfNoun, ShownValue } from '#contract/imports/first-rows.ts';
import { dealTexts } from '#texts/deal.ts';
import { firstRowsTexts } from '#texts/import-first-rows.ts';
import { Card } from '../../ui/card.tsx';
import { useDates, useMoney, useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';

type FirstRow = FirstRowsOfNoun['samples'][number];

const tones: Readonly<Record<FirstRow['outcome'], Tone>> = {
  new: 'them',
  changed: 'us',
  'as before': 'plain',
  'left out': 'warn',
};

/** The first records of each noun as they would stand, what an import changes beside what it was. */
export function FirstRowsCard({ firstRows }: { firstRows: readonly FirstRowsOfNoun[] }) {
  const t = useTexts(firstRowsTexts);
  if (firstRows.length === 0) return null;
  return (
    <Card title={t('title')}>
      <div className="flex flex-col gap-5">
        {firstRows.map(({ noun, samples }) => (
          <section key={noun} className="flex flex-col gap-2">
            <h3 className="font-semibold">{t('noun', { noun })}</h3>
            <Rows label={t('noun', { noun })}>
              {samples.map((row, place) => (
                // Two that are called the same may be among them.
                // biome-ignore lint/suspicious/noArrayIndexKey: they never change their order
                <Row key={`${row.outcome} ${row.name} ${place}`} aside={<Outcome row={row} />}>
                  <b className="font-semibold break-words">{row.name}</b>
                  {row.why !== null && <p className="text-fine text-soft">{row.why}</p>}
                  <Fields row={row} />
                </Row>
              ))}
            </Rows>
          </section>
        ))}
      </div>
    </Card>
  );
}

function Outcome({ row: { outcome } }: { row: FirstRow }) {
  const t = useTexts(firstRowsTexts);
  return <Tag tone={tones[outcome]}>{t('outcome', { outcome: outcome.split(' ').at(-1) ?? '' })}</Tag>;
}

/** What changes goes first; what stays beside it is there to tell who it is. */
function Fields({ row: { outcome, fields } }: { row: FirstRow }) {
  const t = useTexts(firstRowsTexts);
  const changed = fields.filter(({ was }) => was !== undefined);
  const others = fields.filter(({ was }) => was === undefined);
  if (fields.length === 0) return null;
  return (
    <>
      {outcome === 'changed' && changed.length === 0 && <p className="text-fine">{t('changesElse')}</p>}
      <dl className="mt-1 grid gap-x-4 gap-y-0.5 text-fine sm:grid-cols-2">
        {[...changed, ...others].map(({ label, is, was }) => (
          <div key={label} className={was === undefined ? 'min-w-0' : 'min-w-0 sm:col-span-2'}>
            <dt className="inline text-soft">{label}: </dt>
            <dd className="inline [overflow-wrap:anywhere]">
              {was === undefined ? <Value value={is} /> : <Change was={was} is={is} />}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Change({ was, is }: { was: ShownValue | null; is: ShownValue | null }) {
  return (
    <>
      <del className="text-soft">
        <Value value={was} />
      </del>
      <span aria-hidden="true"> → </span>
      <ins className="font-medium no-underline">
        <Value value={is} />
      </ins>
    </>
  );
}

const longest = 160;

function Value({ value }: { value: ShownValue | null }) {
  const t = useTexts(firstRowsTexts);
  const deal = useTexts(dealTexts);
  const dates = useDates();
  const money = useMoney();
  if (value === null) return t('nothing');
  switch (value.kind) {
    case 'money':
      return money.full(value.valueMinor, value.currency);
    case 'day':
      // With its year, whichever that is.
      return dates.span(value.day, value.day);
    case 'instant':
      return dates.moment(value.at);
    case 'state':
      return deal('state', { state: value.state });
    case 'text':
      return value.text.length > longest ? `${value.text.slice(0, longest)}…` : value.text;
  }
}
