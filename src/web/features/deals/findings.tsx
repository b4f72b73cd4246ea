import type { FindingView } from '#contract/deals/finding-view.ts';
import { dealTexts } from '#texts/deal.ts';
import { actHref } from '../../api/acts.ts';
import { toneOf } from '../../api/tones.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Few } from '../../ui/few.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Tag } from '../../ui/tag.tsx';

interface FindingsProps {
  dealId: string;
  findings: readonly FindingView[];
  coming: readonly FindingView[];
  onSetAside: ((finding: FindingView) => void) | undefined;
  onShowFact: (factId: string) => void;
}

/** What to act on besides control: most at stake first, then what the next two weeks bring. */
export function Findings({ dealId, findings, coming, onSetAside, onShowFact }: FindingsProps) {
  const t = useTexts(dealTexts);
  const dates = useDates();
  if (findings.length === 0 && coming.length === 0) return null;
  return (
    <Card title={t('toActOn')}>
      {findings.length === 0 && <p className="text-soft">{t('nothingNow')}</p>}
      <Few items={findings} atFirst={5} more={(count) => t('showMore', { count })}>
        {(shown) => (
          <Rows>
            {shown.map((one) => (
              <Row
                key={`${one.code} ${one.subject ?? ''}`}
                asideBelow
                aside={
                  <>
                    {onSetAside && (
                      <ButtonLink size="small" href={actHref(dealId, one.act)}>
                        {one.act.label}
                      </ButtonLink>
                    )}
                    <FindingMenu finding={one} onSetAside={onSetAside} onShowFact={onShowFact} />
                  </>
                }
              >
                <Tag tone={toneOf(one.tone)}>{one.label}</Tag>
                <p className="mt-1 text-fine">
                  {one.why} <span className="text-soft">{one.remedy}</span>
                </p>
              </Row>
            ))}
          </Rows>
        )}
      </Few>
      {coming.length > 0 && (
        <div className="mt-2">
          <Fold title={t('comingWeeks', { count: coming.length })}>
            <Rows>
              {coming.map((one) => (
                <Row
                  key={`${one.code} ${one.subject ?? ''} ${one.from}`}
                  lead={<span className="text-fine text-soft">{dates.shortDay(dates.dayOf(one.from))}</span>}
                >
                  <b className="font-semibold">{one.label}</b>{' '}
                  <span className="text-soft">
                    {one.why} {one.remedy}
                  </span>
                </Row>
              ))}
            </Rows>
          </Fold>
        </div>
      )}
    </Card>
  );
}

function FindingMenu({
  finding,
  onSetAside,
  onShowFact,
}: Pick<FindingsProps, 'onSetAside' | 'onShowFact'> & { finding: FindingView }) {
  const t = useTexts(dealTexts);
  const [first] = finding.evidence;
  const acts = [
    ...(first ? [{ id: 'show', label: t('showWhat'), act: () => onShowFact(first) }] : []),
    ...(onSetAside ? [{ id: 'aside', label: t('setAside'), act: () => onSetAside(finding) }] : []),
  ];
  return acts.length > 0 && <Menu label={t('moreAbout', { what: finding.label })} acts={acts} />;
}
