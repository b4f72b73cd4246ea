import type { ReactNode } from 'react';
import type { Attitude, Influence } from '#domain/ledger/weight.ts';
import { relationsTexts } from '#texts/relations.ts';
import { useTexts } from '../../ui/reader.tsx';

const looks: Readonly<Record<Attitude, { tone: string; sign: ReactNode }>> = {
  for: { tone: 'text-them', sign: <path d="m3.5 6.2 1.8 1.8 3.4-3.8" /> },
  against: { tone: 'text-risk', sign: <path d="m4 4 4 4M8 4 4 8" /> },
  neutral: { tone: 'text-soft', sign: <path d="M3.5 6h5" /> },
  unknown: {
    tone: 'text-faint',
    sign: <path d="M4.7 4.6a1.3 1.3 0 1 1 1.9 1.2c-.4.2-.6.5-.6.9M6 8.6h.01" />,
  },
};

/** How somebody thinks of it, as a sign and in words: each has a shape of its own beside its colour. */
export function AttitudeMark({ attitude }: { attitude: Attitude }) {
  const t = useTexts(relationsTexts);
  const { tone, sign } = looks[attitude];
  return (
    <span className={`inline-flex items-center gap-1 text-[11.5px] leading-none ${tone}`}>
      <svg
        aria-hidden="true"
        width="13"
        height="13"
        viewBox="0 0 12 12"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <circle cx="6" cy="6" r="5" {...(attitude === 'unknown' ? { strokeDasharray: '2 2' } : {})} />
        {sign}
      </svg>
      {t('attitude', { attitude })}
    </span>
  );
}

const bars = { high: 3, middle: 2, low: 1, unknown: 0 } as const;

/** How much somebody's word weighs: of three bars as many as it is. */
export function InfluenceMark({ influence }: { influence: Influence }) {
  const t = useTexts(relationsTexts);
  const words = t('influence', { influence });
  return (
    <svg
      role="img"
      aria-label={words}
      width="17"
      height="12"
      viewBox="0 0 17 12"
      className="flex-none text-ink"
    >
      <title>{words}</title>
      {[0, 1, 2].map((bar) => (
        <rect
          key={bar}
          x={bar * 6 + 0.5}
          y={8 - bar * 3.5}
          width="4"
          height={3.5 + bar * 3.5}
          rx="1"
          fill={bar < bars[influence] ? 'currentColor' : 'none'}
          className={bar < bars[influence] ? '' : 'stroke-edge'}
          {...(influence === 'unknown' ? { strokeDasharray: '1.5 1.5' } : {})}
        />
      ))}
    </svg>
  );
}
