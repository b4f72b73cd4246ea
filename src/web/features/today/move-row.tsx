import { todayTexts } from '#texts/today.ts';
import { toneOf } from '../../api/tones.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { CheckIcon } from '../../ui/icons.tsx';
import { Link } from '../../ui/link.tsx';
import { useMoney, useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import { FurtherMoves } from './further-moves.tsx';
import { IconButton, LaterIcon } from './icon-button.tsx';
import { Quoted } from './quoted.tsx';
import type { Move, MoveRow } from './settled-moves.ts';
import { TodayRow } from './today-row.tsx';

interface MoveRowProps {
  row: MoveRow;
  onAct?: ((move: Move) => void) | undefined;
  onSetAside?: ((move: Move) => void) | undefined;
  onNear: (dealId: string) => void;
}

/** One move: why, in a sentence with its evidence, the way back, and the one act to take. */
export function MoveRowView({ row: { key, move, state }, onAct, onSetAside, onNear }: MoveRowProps) {
  const t = useTexts(todayTexts);
  const deal = `/deals/${move.deal.dealId}`;
  const isOver = state !== 'here';
  const act = !onAct ? (
    <ButtonLink href={deal}>{t('open')}</ButtonLink>
  ) : (
    <Button onPress={() => onAct(move)}>{move.act.label}</Button>
  );
  return (
    <TodayRow
      name={key}
      isOver={isOver}
      onNear={() => onNear(move.deal.dealId)}
      act={
        !isOver && (
          <>
            {act}
            {onSetAside && (
              <IconButton label={t('setAsideUntil')} onPress={() => onSetAside(move)}>
                <LaterIcon />
              </IconButton>
            )}
          </>
        )
      }
      isLeaving={state === 'leaving'}
      className="py-3.5"
      actBelow
    >
      <div className={classes(isOver && 'opacity-55 transition-opacity')}>
        <MoveHead move={move} state={state} />
        {state === 'gone' ? (
          <p className="mt-1 text-fine text-soft">{t('settledMeanwhile')}</p>
        ) : (
          <p className="mt-1 text-fine">
            <Quoted text={move.why} />{' '}
            <span className="text-soft max-sm:hidden">
              <Quoted text={move.remedy} />
            </span>
          </p>
        )}
        {move.others > 0 && !isOver && <FurtherMoves move={move} mayAct={onAct !== undefined} />}
      </div>
    </TodayRow>
  );
}

/** The tag, then whose deal it is, as one line of text; the value stays with the last word of the name. */
function MoveHead({ move: { deal, label, tone }, state }: Pick<MoveRow, 'move' | 'state'>) {
  const money = useMoney();
  const t = useTexts(todayTexts);
  return (
    <div className="leading-relaxed text-pretty">
      {state === 'leaving' ? (
        <Tag tone="them" className="mr-1 inline-flex items-center gap-1">
          <CheckIcon />
          {t('done')}
        </Tag>
      ) : (
        <Tag tone={toneOf(tone)} className="mr-1">
          {label}
        </Tag>
      )}{' '}
      <Link look="name" href={`/deals/${deal.dealId}`}>
        {deal.account?.name ?? deal.name}
      </Link>
      <span className="text-soft">
        {deal.account && ` · ${deal.name}`}
        {deal.value && `\u00a0·\u00a0${money.short(deal.value.valueMinor, deal.value.currency)}`}
      </span>
    </div>
  );
}
