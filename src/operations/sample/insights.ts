import type { KindKey } from '#domain/playbook/playbook.ts';

interface InsightTold {
  readonly kind: KindKey;
  readonly text: string;
  /** How a plan of the sample words it for its client. */
  readonly wordedAs?: string;
}

/** The sample's small library of what is worth half an hour of a client. */
export const insights: readonly InsightTold[] = [
  {
    kind: 'time',
    text: 'Of a hundred rejects on a food line, about sixty are good product. The camera drifts when the hall cools down.',
  },
  {
    kind: 'time',
    text: 'Three plants in five cannot say what a reject costs them, and all five pay for it in the month after.',
  },
  {
    kind: 'explore',
    text: 'Half of all late releases wait for a signature and not for a machine. Follow one batch with a clock and you see it.',
  },
  {
    kind: 'explore',
    text: 'Hand sorting misses in the last hour of a shift, never in the first.',
    wordedAs: 'Hand grading misses in the last hour of a shift, never in the first.',
  },
  {
    kind: 'change',
    text: 'A budget that grows for rework is the surest sign that nobody has decided to end it.',
  },
  {
    kind: 'change',
    text: 'Where returns were counted by cause for two weeks, seven of ten came from two places.',
  },
  {
    kind: 'collaborate',
    text: 'In seven yards out of nine the cell was ready before the fixtures were. Whoever drew the fixtures first started six weeks earlier.',
  },
  {
    kind: 'collaborate',
    text: 'Operators ignored alerts with more than four fields, and acted on nine of ten that had a picture and a place.',
    wordedAs:
      'Agents ignored alerts with more than four fields. With a photo and a belt number they acted on nine of ten.',
  },
  {
    kind: 'consensus',
    text: 'Whoever runs the night shift decides whether a station stays switched on. Ask them before, not after.',
  },
  {
    kind: 'invest',
    text: 'Committees strike out savings and keep avoided delays.',
    wordedAs: 'Committees struck out savings and kept avoided delays.',
  },
  {
    kind: 'review',
    text: 'A proposal that was read together takes one meeting. One that was mailed takes five weeks.',
  },
  {
    kind: 'execute',
    text: 'Plants that name the first line on the day of the order run six weeks earlier.',
    wordedAs: 'Plants that name the first die on the day of the order run six weeks earlier.',
  },
];
