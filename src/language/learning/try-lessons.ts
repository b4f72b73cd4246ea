import { type LanguageModel, shippedModel } from '../labels/language-model.ts';
import { baseScore, isGoodEnough, suiteScore } from './frozen-suite.ts';
import { taught } from './learn.ts';
import { lessonsThatCount } from './learning-plan.ts';
import type { LessonTried } from './lesson.ts';
import { nameOfBase } from './name-of-base.ts';
import { whatWasTaught } from './what-was-taught.ts';

/** A model that a workspace taught, and how well it reads. */
export interface Learnt {
  /** Which of the product's own models was taught. */
  readonly base: string;
  /** How many lessons taught it. */
  readonly lessons: number;
  /** How well it tells the sentences that stay the same, and how well the product's own does. */
  readonly score: number;
  readonly productScore: number;
  /** Whether it reads; else the product's own does. */
  readonly reads: boolean;
  /** What it has otherwise than its base. */
  readonly weights: Uint8Array;
  /** The lessons that it was not taught, since reading got worse by them. */
  readonly heldBack: readonly string[];
}

/**
 * The product's own model, taught by all lessons in their order, and tried on the sentences that stay the same. Where it
 * falls by more than two points, each act that was not tried yet is tried by itself, in the order of the acts, and held
 * back where reading gets that bad by it; where what is left falls by itself, the product's own model reads.
 */
export function tryLessons(lessons: readonly LessonTried[]): Learnt {
  const all = tried(lessons);
  const acts = [...new Set(lessons.flatMap(({ trial }) => trial ?? []))].sort();
  if (all.reads || acts.length === 0) return shown(all, []);
  const counted = new Set<string | null>([null]);
  let best = tried(of(lessons, counted));
  for (const act of acts) {
    const withIt = tried(of(lessons, new Set([...counted, act])));
    if (!withIt.reads && withIt.score < best.score) continue;
    counted.add(act);
    best = withIt;
  }
  const heldBack = lessons.filter(({ trial }) => !counted.has(trial)).map(({ lessonId }) => lessonId);
  return shown(best, heldBack);
}

interface Tried {
  readonly model: LanguageModel;
  readonly lessons: number;
  readonly score: number;
  readonly reads: boolean;
}

function tried(lessons: readonly LessonTried[]): Tried {
  const latest = lessons.slice(-lessonsThatCount);
  const model = taught(shippedModel(), latest);
  const score = suiteScore(model);
  return { model, lessons: latest.length, score, reads: isGoodEnough(score) };
}

const of = (lessons: readonly LessonTried[], acts: ReadonlySet<string | null>) =>
  lessons.filter(({ trial }) => acts.has(trial));

function shown({ model, ...stand }: Tried, heldBack: readonly string[]): Learnt {
  const weights = whatWasTaught(model, shippedModel());
  return { ...stand, base: nameOfBase(), productScore: baseScore(), weights, heldBack };
}
