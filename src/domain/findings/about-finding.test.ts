import { expect, test } from 'vitest';
import { viewOf } from '../testing/deciding.ts';
import { openedWithKai } from '../testing/story.ts';
import { aboutFinding } from './about-finding.ts';

test('what was skipped is named without the kinds that somebody was asked for', () => {
  const story = openedWithKai()
    .add('2026-11-03T09:00Z', 'topic.opened', { kind: 'consensus', framing: 'final' })
    .ask('2026-11-04T09:00Z', 'a1', 'kai', 'change');
  const avoided = story.finding('avoided');
  expect(avoided).toBeDefined();
  expect(avoided && aboutFinding(viewOf(story.standing()), avoided).kinds).toEqual(['time', 'explore']);
});
