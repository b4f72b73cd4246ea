import { type Goal, goalTable, table } from '../table.ts';
import type { Weight } from './first-page.ts';
import { slowedBy } from './in-browser.ts';
import type { WebTimes } from './measure-web.ts';
import type { SpreadMs } from './spread.ts';

const kB = (bytes: number) => bytes / 1000;

/** Two beats of the screen: a frame that misses one is not seen, one that misses two is. */
const frameMs = 33.4;

/** What has a target: the weight of the first page, every key of a close-out, and how evenly the deals scroll. */
export function webGoals(web: WebTimes): Goal[] {
  const { firstPage, typingInCloseOut, movingACard, scrolling, roadmap } = web;
  return [
    { name: 'first page, kB as gzip', value: kB(firstPage.app.gzipBytes), target: 200 },
    { name: 'roadmap of a client, kB in all', value: kB(roadmap.servedBytes), target: 60 },
    ...Object.entries(typingInCloseOut).map(
      ([field, { p95Ms }]): Goal => ({
        name: `key to paint in ${field}, ms, 95 %`,
        value: p95Ms,
        target: 50,
      }),
    ),
    { name: 'frame while moving a card, ms, 95 %', value: movingACard.frames.p95Ms, target: frameMs },
    {
      name: `frame while scrolling ${scrolling.deals} deals, ms, 95 %`,
      value: scrolling.reading.p95Ms,
      target: frameMs,
    },
    {
      name: `frame while flinging through ${scrolling.deals} deals, ms, 95 %`,
      value: scrolling.flinging.p95Ms,
      target: frameMs,
    },
  ];
}

/** What a person reads at the end. */
export function webReport(web: WebTimes): string {
  const { firstPage, timeToUsable, typingInCloseOut, movingACard, scrolling, roadmap } = web;
  const ms = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`;
  const spread = ({ medianMs, p95Ms, longestMs }: SpreadMs) => [ms(medianMs), ms(p95Ms), ms(longestMs)];
  return [
    table(
      ['first page', 'files', 'as served', 'gzip', 'plain'],
      Object.entries(firstPage).map(
        ([kind, { files, servedBytes, gzipBytes, plainBytes }]: [string, Weight]) => [
          kind,
          `${files}`,
          ...[servedBytes, gzipBytes, plainBytes].map((bytes) => `${kB(bytes).toFixed(1)} kB`),
        ],
      ),
    ),
    table(
      [`processor ${slowedBy} times slower`, 'median', '95 %', 'longest', 'work of the page'],
      [
        ...Object.entries(timeToUsable).flatMap(([page, { painted, usable }]) => [
          [`${page}: painted`, ...spread(painted)],
          ['· a key answered', ...spread(usable)],
        ]),
        ...Object.entries(typingInCloseOut).map(([field, keys]) => [
          `key to paint in ${field}`,
          ...spread(keys),
          `${ms(keys.workPerKeyMs)} a key`,
        ]),
        [
          'frame while a card is moved',
          ...spread(movingACard.frames),
          `${ms(movingACard.frames.workPerFrameMs)} a frame`,
        ],
        ['· the answer once it is let go', ms(movingACard.answerMs)],
        [
          `frame while ${scrolling.deals} deals are scrolled`,
          ...spread(scrolling.reading),
          `${ms(scrolling.reading.workPerFrameMs)} a frame`,
        ],
        [
          '· flung through from top to end',
          ...spread(scrolling.flinging),
          `${ms(scrolling.flinging.workPerFrameMs)} a frame`,
        ],
        ['· a leap to anywhere', ms(scrolling.leapMs)],
      ],
    ),
    table(
      ['roadmap of a client', 'median', '95 %'],
      [
        ['the server, on this machine', ms(roadmap.page.median), ms(roadmap.page.slow)],
        ['· plain HTTP, same bytes', ms(roadmap.plain.median), ms(roadmap.plain.slow)],
        ['· the one by the other', (roadmap.page.median / roadmap.plain.median).toFixed(2)],
        [
          'heading painted at 9 Mbit/s and 170 ms a request',
          ms(roadmap.painted.medianMs),
          ms(roadmap.painted.p95Ms),
        ],
        [`· ${roadmap.files} fetched, as served`, `${kB(roadmap.servedBytes).toFixed(1)} kB`],
        ['· the document before it is compressed', `${kB(roadmap.plainBytes).toFixed(1)} kB`],
      ],
    ),
    goalTable('the web', webGoals(web)),
  ].join('\n\n');
}
