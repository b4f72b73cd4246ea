import type { OutputOf } from '#contract/operation.ts';
import type { listRoadmapWordings, RoadmapWording } from '#contract/roadmap/roadmap-wordings.ts';
import { shareRoadmapTexts } from '#texts/share-roadmap.ts';
import { WordingLine } from '../../api/wording-line.tsx';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { useTexts } from '../../ui/reader.tsx';

interface WordingsProps {
  dealId: string;
  goal: string | null;
  wordings: OutputOf<typeof listRoadmapWordings>;
  mayChange: boolean;
}

/** What each line of the page says, to be said as the client would. */
export function Wordings({ dealId, goal, wordings, mayChange }: WordingsProps) {
  const t = useTexts(shareRoadmapTexts);
  const { items, sequence } = wordings;
  const edit = { a: (text: React.ReactNode) => <Link href={`/deals/${dealId}?do=edit`}>{text}</Link> };
  const groups = [
    { title: t('way'), lines: items.filter(({ what }) => what === 'kind' || what === 'milestone') },
    { title: t('theirs'), lines: items.filter(({ what }) => what === 'commitment') },
    { title: t('ours'), lines: items.filter(({ what }) => what === 'promise') },
    { title: t('theirConcerns'), lines: items.filter(({ what }) => what === 'concern') },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <Card title={t('wording')}>
      <p className="text-soft">{t('wordingText')}</p>
      {mayChange && (
        <p className="mt-1 text-soft">
          {goal === null ? t.rich('noGoal', edit) : t.rich('calledBy', edit, { goal })}
        </p>
      )}
      {groups.map(({ title, lines }) => (
        <section key={title} className="mt-4">
          <h3 className="text-fine font-semibold text-soft">{title}</h3>
          <ul className="mt-1 flex flex-col gap-2">
            {lines.map((line) => (
              <li key={line.subject}>
                {mayChange ? (
                  <WordingLine deal={{ dealId, sequence }} line={line} />
                ) : (
                  <WordsAlone line={line} />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}

function WordsAlone({ line: { own, usual, contactName, isKept } }: { line: RoadmapWording }) {
  const t = useTexts(shareRoadmapTexts);
  return (
    <p>
      {own ?? usual}
      {contactName && <span className="text-fine text-soft"> {contactName}</span>}
      {isKept && <span className="text-fine text-warn"> {t('kept')}</span>}
    </p>
  );
}
