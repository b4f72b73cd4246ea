import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { getTimeline } from '#contract/deals/deals.ts';
import { timelineTexts } from '#texts/timeline.ts';
import { useReadWhen } from '../../api/queries.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { ChevronLeft, ChevronRight, PlayThroughIcon, StopIcon } from '../../ui/icons.tsx';
import { useKey } from '../../ui/keys/use-key.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { addressOf, dayMeant, passedBy } from './in-time.ts';
import { useMomentWords } from './moment-words.ts';
import { TimeSlider } from './time-slider.tsx';

interface TimeTravelProps {
  dealId: string;
  /** A day or an instant; null is now. */
  asOf: string | null;
  onGo: (asOf: string | null) => void;
}

/** How long a moment stands while the deal is played. */
const momentMs = 1100;

/** Back through the deal, day by day or moment by moment. */
export function TimeTravel({ dealId, asOf, onGo }: TimeTravelProps) {
  const t = useTexts(timelineTexts);
  const { dayOf, daysFromToday } = useDates();
  const words = useMomentWords();
  const read = useReadWhen(true, getTimeline, { dealId });
  const moments = read.data?.moments ?? [];
  const [playing, setPlaying] = useState(false);
  const from = read.data ? dayOf(read.data.from) : null;
  const days = from === null ? 0 : -daysFromToday(from);
  const passed = passedBy(moments, asOf, dayOf);
  const current = asOf === null ? null : (moments[passed - 1] ?? null);

  // A button that rests once it has led to an end gives the focus to the slider, which goes on from there.
  const focused = useRef<Element>(null);
  const slider = useRef<HTMLInputElement>(null);
  const noteFocus = ({ target }: FocusEvent) => {
    focused.current = target;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the deal is read is what lets a button rest
  useEffect(() => {
    const held = focused.current;
    const isAtRest = held instanceof HTMLButtonElement && (held.disabled || held.offsetParent === null);
    if (isAtRest && [held, document.body].includes(document.activeElement as HTMLElement))
      slider.current?.focus();
  }, [asOf, passed]);

  const goTo = (place: number) => onGo(addressOf(moments, place, dayOf));
  const step = (by: -1 | 1) => {
    setPlaying(false);
    goTo(passed - 1 + by);
  };
  const play = () => {
    if (!playing && asOf === null) goTo(0);
    setPlaying(!playing);
  };
  useEffect(() => {
    if (!playing || asOf === null) return;
    const timer = setTimeout(() => {
      if (passed >= moments.length - 1) setPlaying(false);
      onGo(addressOf(moments, passed, dayOf));
    }, momentMs);
    return () => clearTimeout(timer);
  }, [playing, asOf, passed, moments, dayOf, onGo]);

  const isLong = days >= 1 && moments.length > 1;
  const keys = { inPalette: false, repeats: true };
  useKey({ ...keys, key: '[', label: t('back'), when: isLong && passed > 1, act: () => step(-1) });
  useKey({ ...keys, key: ']', label: t('forward'), when: asOf !== null, act: () => step(1) });
  useKey({ key: '.', label: t('backToToday'), when: asOf !== null, act: () => onGo(null) });

  if (from === null || !isLong) return null;
  return (
    <section aria-label={t('lookBack')} className="-mt-2 mb-4 print:hidden">
      <div className="flex items-center gap-0.5 max-sm:flex-wrap max-sm:gap-x-2 sm:-ml-1.5">
        <div className={classes('flex items-center gap-0.5', asOf === null && 'max-sm:hidden')}>
          <IconButton onFocus={noteFocus} label={t('back')} onPress={() => step(-1)} isDisabled={passed <= 1}>
            <ChevronLeft />
          </IconButton>
          <IconButton onFocus={noteFocus} label={playing ? t('stop') : t('play')} onPress={play}>
            {playing ? <StopIcon /> : <PlayThroughIcon />}
          </IconButton>
          <IconButton
            onFocus={noteFocus}
            label={t('forward')}
            onPress={() => step(1)}
            isDisabled={asOf === null}
          >
            <ChevronRight />
          </IconButton>
        </div>
        <TimeSlider
          ref={slider}
          from={from}
          days={days}
          day={asOf === null ? null : dayMeant(asOf, dayOf)}
          moments={moments}
          passed={passed}
          onDay={(day) => {
            setPlaying(false);
            onGo(day);
          }}
          onMoment={step}
        />
      </div>
      {current && (
        <p
          aria-live="polite"
          className="mt-0.5 line-clamp-2 min-h-5 pl-[104px] text-fine text-soft max-sm:min-h-9 max-sm:pl-1"
        >
          {words(current)}
        </p>
      )}
    </section>
  );
}

interface IconButtonProps {
  label: string;
  onPress: () => void;
  onFocus: (event: FocusEvent) => void;
  isDisabled?: boolean;
  children: React.ReactNode;
}

function IconButton({ label, onPress, onFocus, isDisabled = false, children }: IconButtonProps) {
  return (
    <Button
      look="quiet"
      size="small"
      aria-label={label}
      onPress={onPress}
      onFocus={onFocus}
      isDisabled={isDisabled}
      className="px-1.5! max-sm:min-w-10"
    >
      {children}
    </Button>
  );
}
