import type { ReactNode } from 'react';
import { rolesTexts } from '#texts/choices.ts';
import { playbookTexts } from '#texts/playbook.ts';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Kind } from './editing.ts';

/** Where a commitment stands on the page. */
export const idOfKind = (key: string) => `kind-${key}`;

/** Each commitment of the map, with what belongs to it. */
export function PlaybookKinds({ kinds }: { kinds: readonly Kind[] }) {
  const t = useTexts(playbookTexts);
  const roleNames = useTexts(rolesTexts);
  const { list } = useNumbers();
  const label = (key: string) => kinds.find((kind) => kind.key === key)?.label ?? key;
  return (
    <ol className="flex flex-col gap-4">
      {kinds.map((kind, place) => (
        <li key={kind.key} id={idOfKind(kind.key)} tabIndex={-1} className="scroll-mt-4 rounded-card">
          <Card
            title={
              <span className="text-base text-ink">
                {place + 1}. {kind.label}
              </span>
            }
            aside={
              <span className="flex flex-wrap gap-1">
                {kind.from === 'each' ? (
                  <Tag>{t('eachOfThem')}</Tag>
                ) : (
                  kind.from.map((role) => <Tag key={role}>{roleNames(role)}</Tag>)
                )}
              </span>
            }
          >
            <p>{t('willCommit', { what: kind.clientCommitsTo })}</p>
            {kind.needs.length > 0 && (
              <p className="text-soft">{t('normallyAfter', { kinds: list(kind.needs.map(label)) })}</p>
            )}
            <p className="mt-2 text-lead font-semibold tracking-[-0.01em]">
              {t('inWords', { words: kind.wording })}
            </p>
            <div className="mt-2 grid gap-x-5 gap-y-2 sm:grid-cols-2">
              <Aside title={t('theyGain')}>{kind.clientGains}</Aside>
              <Aside title={t('usualBackup')}>{capital(kind.backup)}</Aside>
            </div>
            <div className="mt-2">
              <Fold title={t('furtherWords')}>
                <div className="grid gap-x-5 gap-y-3 sm:grid-cols-2">
                  <Aside title={t('questions')}>
                    <ul className="list-disc pl-4">
                      {kind.questions.map((question) => (
                        <li key={question}>{question}</li>
                      ))}
                    </ul>
                  </Aside>
                  <Aside title={t('usualConcerns')}>
                    <ul className="list-disc pl-4">
                      {kind.usualConcerns.map((one) => (
                        <li key={one.concern}>
                          {one.concern} <span className="text-faint">{one.reply}</span>
                        </li>
                      ))}
                    </ul>
                  </Aside>
                  <Aside title={t('tooEarly')}>{t('inWords', { words: kind.notYet })}</Aside>
                  <Aside title={t('clientWording')}>{kind.clientWording}</Aside>
                </div>
              </Fold>
            </div>
          </Card>
        </li>
      ))}
    </ol>
  );
}

function Aside({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <b className="text-fine font-semibold">{title}</b>
      <div className="text-fine text-soft">{children}</div>
    </div>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
