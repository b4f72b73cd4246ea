import { todayTexts } from '#texts/today.ts';
import { classes } from '../../ui/classes.ts';
import { CheckIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Tooltip } from '../../ui/tooltip.tsx';

/** The circle to tick: it was kept. */
export function KeptTick({
  what,
  isPending,
  onPress,
}: {
  what: string;
  isPending: boolean;
  onPress: () => void;
}) {
  const t = useTexts(todayTexts);
  return (
    <Tooltip text={t('keptIt')}>
      <button
        type="button"
        aria-label={t('keptWhat', { what })}
        onClick={() => !isPending && onPress()}
        className="group -m-1.5 flex size-8 cursor-pointer items-center justify-center rounded-full max-sm:-my-2.5 max-sm:size-11"
      >
        <span
          className={classes(
            'flex size-[18px] items-center justify-center rounded-full border-[1.5px] transition-colors',
            isPending
              ? 'border-them bg-them text-on-strong'
              : 'border-edge text-transparent group-hover:border-them group-hover:text-them group-focus-visible:border-them group-focus-visible:text-them',
          )}
        >
          <CheckIcon />
        </span>
      </button>
    </Tooltip>
  );
}
