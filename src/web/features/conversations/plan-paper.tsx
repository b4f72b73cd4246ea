import type { ReactNode } from 'react';
import type { getConversation } from '#contract/conversations/conversations.ts';
import type { Score } from '#contract/deals/score.ts';
import type { OutputOf } from '#contract/operation.ts';
import { agendaPoints } from '#domain/conversation/agenda-points.ts';
import type { PlannedAsk } from '#domain/ledger/facts.ts';
import { rolesTexts } from '#texts/choices.ts';
import { paperTexts } from '#texts/paper.ts';
import { channelsTexts } from '#texts/plan.ts';
import { FitPage } from '../../ui/fit-page.tsx';
import { PositionDots } from '../../ui/position-dots.tsx';
import { useDates, useNumbers, useTexts } from '../../ui/reader.tsx';

type Conversation = OutputOf<typeof getConversation>;

interface PlanPaperProps {
  conversation: Conversation;
  score: Score;
}

/** The plan on one page of paper, beautiful enough to lie on the table, with room for what they commit to. */
export function PlanPaper({ conversation, score }: PlanPaperProps) {
  const t = useTexts(paperTexts);
  const tc = useTexts(channelsTexts);
  const dates = useDates();
  const { plan } = conversation;
  const kinds = new Map(score.kinds.map((kind) => [kind.key, kind.label]));
  const people = new Map(score.people.map((person) => [person.contactId, person.name]));
  const there = score.people.filter(({ contactId }) =>
    conversation.participants.some(({ id }) => id === contactId),
  );
  const target = (ask: PlannedAsk) => {
    const who = people.get(ask.contactId ?? '') ?? '…';
    return ask.kind ? t('askFor', { who, kind: kinds.get(ask.kind) ?? ask.kind }) : t('askNext', { who });
  };
  return (
    <FitPage>
      <header className="flex items-end justify-between gap-[2em] border-b-[1.5pt] border-black pb-[0.7em]">
        <div className="min-w-0">
          <p className="text-[0.9em] text-[#555]">
            {[conversation.account?.name, conversation.deal.name].filter(Boolean).join(' · ')}
          </p>
          <p className="text-[1.9em] leading-[1.15] font-[650] tracking-[-0.02em]">
            {conversation.title ?? [...there].map((person) => person.name).join(', ')}
          </p>
        </div>
        <p className="flex-none text-right">
          <b className="font-semibold">
            {t('fromTo', {
              day: dates.day(dates.dayOf(conversation.startsAt)),
              from: dates.time(conversation.startsAt),
              to: dates.time(conversation.endsAt),
            })}
          </b>
          <br />
          <span className="text-[#555]">{tc(conversation.channel)}</span>
        </p>
      </header>

      <ThePeople there={there} kinds={score.kinds} />

      <div className="mt-[0.9em] grid grid-cols-[1.75fr_1fr] gap-[1.6em] rounded-[2mm] border-[0.8pt] border-[#0b6b5f] bg-[#f0f8f6] px-[1.2em] py-[0.9em] [print-color-adjust:exact]">
        {plan.objective ? (
          <div>
            <Label tone="them">{target(plan.objective)}</Label>
            {plan.objective.wording && (
              <p className="mt-[0.15em] text-[1.4em] leading-[1.25] font-semibold tracking-[-0.01em]">
                <q>{plan.objective.wording}</q>
              </p>
            )}
            {plan.objective.value && (
              <p className="mt-[0.35em] text-[#444]">{t('theyGain', { value: plan.objective.value })}</p>
            )}
            <Ways ask={plan.objective} />
          </div>
        ) : (
          <p>{t('noObjective')}</p>
        )}
        {plan.backup && (
          <div className="border-l-[0.6pt] border-[#9cc7be] pl-[1.4em]">
            <Label>{t('ifNot')}</Label>
            <p className="mt-[0.15em] font-semibold">{plan.backup.wording ?? target(plan.backup)}</p>
            <Ways ask={plan.backup} />
          </div>
        )}
      </div>

      <div className="mt-[1em] grid grid-cols-2 gap-x-[2em]">
        <div className="flex flex-col gap-[0.9em]">
          {plan.agenda && (
            <Part title={t('agenda')}>
              <ol className="list-decimal pl-[1.5em]">
                {agendaPoints(plan.agenda).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ol>
            </Part>
          )}
          <Ticked title={t('questions')} lines={plan.questions} />
          {plan.furtherAsks && plan.furtherAsks.length > 0 && (
            <Part title={t('alsoAsk')}>
              {plan.furtherAsks.map((ask) => (
                <p key={`${ask.kind} ${ask.contactId} ${ask.wording}`} className="mb-[0.3em]">
                  <b className="font-semibold">{target(ask)}.</b> {ask.wording}
                </p>
              ))}
            </Part>
          )}
          {conversation.parts.map((part) => (
            <Part key={part.deal.id} title={t('forDeal', { deal: part.deal.name })}>
              {part.plan.objective && (
                <p>
                  <b className="font-semibold">
                    {t('askFor', {
                      who: nameIn(part.participants, part.plan.objective.contactId),
                      kind: kinds.get(part.plan.objective.kind ?? '') ?? '…',
                    })}
                    .
                  </b>{' '}
                  {part.plan.objective.wording}
                </p>
              )}
              {part.plan.backup?.wording && (
                <p className="text-[#444]">
                  {t('ifNot')}: {part.plan.backup.wording}
                </p>
              )}
            </Part>
          ))}
        </div>
        <div className="flex flex-col gap-[0.9em]">
          {plan.gain && <Part title={t('gain')}>{plan.gain}</Part>}
          {plan.insight && <Part title={t('insight')}>{plan.insight}</Part>}
          {plan.surprise && <Part title={t('surprise')}>{plan.surprise}</Part>}
          {plan.expectedConcerns && plan.expectedConcerns.length > 0 && (
            <Part title={t('worries')}>
              {plan.expectedConcerns.map((one) => (
                <p key={one.concern} className="mb-[0.3em]">
                  <i>{one.concern}</i> {one.reply}
                </p>
              ))}
            </Part>
          )}
          {plan.notToday && plan.notToday.length > 0 && (
            <Part title={t('notToday')}>
              {plan.notToday.map((line) => (
                <p key={line} className="mb-[0.2em]">
                  {line}
                </p>
              ))}
            </Part>
          )}
          {plan.nextSlot && <Part title={t('nextSlot')}>{plan.nextSlot}</Part>}
        </div>
      </div>

      <ToWrite />
    </FitPage>
  );
}

function ThePeople({ there, kinds }: { there: Score['people']; kinds: Score['kinds'] }) {
  const t = useTexts(paperTexts);
  const tr = useTexts(rolesTexts);
  const numbers = useNumbers();
  const labels = new Map(kinds.map((kind) => [kind.key, kind.label]));
  return (
    <div className="mt-[0.7em] grid grid-cols-2 gap-x-[2em] gap-y-[0.4em]">
      {there.slice(0, 10).map((person) => {
        const here = person.positions.find((position) => position.here);
        return (
          <div key={person.contactId} className="flex items-center justify-between gap-[1em]">
            <p className="min-w-0">
              <b className="font-semibold">{person.name}</b>{' '}
              <span className="text-[0.88em] text-[#555]">
                {person.title ?? numbers.list(person.roles.map((role) => tr(role)))}
              </span>
            </p>
            <p className="flex-none text-right [print-color-adjust:exact]">
              <PositionDots
                label=""
                dots={person.positions.map(({ kind, state }) => ({ id: kind, state, name: kind }))}
              />
              <span className="block text-[0.82em] text-[#0b6b5f]">
                {here ? t('isAt', { kind: labels.get(here.kind) ?? here.kind }) : t('hasAll')}
              </span>
            </p>
          </div>
        );
      })}
    </div>
  );
}

/** Ruled lines for what only the conversation brings: it fills what is left of the page. */
function ToWrite() {
  const t = useTexts(paperTexts);
  const columns = 'grid grid-cols-[1fr_2.6fr_1fr] gap-[1em]';
  return (
    <div className="mt-[1.1em] flex min-h-[9em] flex-1 flex-col">
      <div className={`${columns} text-[0.82em] text-[#555]`}>
        <span>
          <b className="font-semibold text-[#0b6b5f]">{t('theyDo')}:</b> {t('who')}
        </span>
        <span>{t('what')}</span>
        <span>{t('when')}</span>
      </div>
      {[1, 2, 3].map((row) => (
        <div key={row} className={columns}>
          <Ruled />
          <Ruled />
          <Ruled />
        </div>
      ))}
      <div className="mt-[0.9em] grid grid-cols-[2.6fr_1fr] gap-[1em] text-[0.82em] text-[#555]">
        <b className="font-semibold text-[#3f3cbb]">{t('weDo')}</b>
        <span>{t('nextTime')}</span>
      </div>
      <div className="grid grid-cols-[2.6fr_1fr] gap-[1em]">
        <Ruled />
        <Ruled />
      </div>
      <p className="mt-[0.9em] text-[0.82em] text-[#555]">{t('notes')}</p>
      <div className="min-h-[1.9em] flex-1 bg-[repeating-linear-gradient(transparent_0_calc(1.9em-1px),#bbb_calc(1.9em-1px)_1.9em)] [print-color-adjust:exact]" />
    </div>
  );
}

const Ruled = () => <span className="block h-[1.9em] border-b-[0.5pt] border-[#999]" />;

function Ways({ ask }: { ask: PlannedAsk }) {
  if (!ask.options || ask.options.length === 0) return null;
  return (
    <ul className="mt-[0.35em] flex flex-wrap gap-x-[1.2em]">
      {ask.options.map((option) => (
        <li key={option} className="flex items-center gap-[0.4em]">
          <Box /> {option}
        </li>
      ))}
    </ul>
  );
}

function Ticked({ title, lines }: { title: string; lines: readonly string[] | undefined }) {
  if (!lines || lines.length === 0) return null;
  return (
    <Part title={title}>
      <ul className="flex flex-col gap-[0.25em]">
        {lines.map((line) => (
          <li key={line} className="flex items-baseline gap-[0.5em]">
            <Box /> <span>{line}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

const Box = () => (
  <span className="inline-block size-[0.85em] flex-none translate-y-[0.1em] rounded-[0.5mm] border-[0.7pt] border-[#555]" />
);

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <Label>{title}</Label>
      <div className="mt-[0.1em]">{children}</div>
    </div>
  );
}

function Label({ children, tone }: { children: ReactNode; tone?: 'them' }) {
  return (
    <p className={`text-[0.88em] font-semibold ${tone === 'them' ? 'text-[#0b6b5f]' : 'text-[#555]'}`}>
      {children}
    </p>
  );
}

const nameIn = (people: readonly { id: string; name: string }[], id: string | null) =>
  people.find((person) => person.id === id)?.name ?? '…';
