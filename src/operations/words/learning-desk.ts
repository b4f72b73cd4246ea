import type { Instant } from '#domain/time/calendar.ts';
import { type LanguageModel, shippedModel } from '#language/labels/language-model.ts';
import { nameOfBase } from '#language/learning/name-of-base.ts';
import { withTaught } from '#language/learning/what-was-taught.ts';
import { workspaceHere } from '#store/tasks/tasks.ts';
import { inWorkspace, type Store } from '#store/transaction.ts';
import { countTried, type Tried } from '#store/words/lessons-to-try.ts';
import { loadModelMade, loadWordsModel, type ModelMade, type WordsModelRow } from '#store/words/models.ts';
import { type MadeAtHand, makeModel } from './make-model.ts';
import type { ReadingRoom } from './reading-room.ts';

/** What operations ask of the place where what was taught is learnt, behind the requests. */
export interface LearningDesk {
  /** Makes the model of a workspace anew, whose lessons changed. Called once that is committed. */
  begin(workspaceId: string): void;
  /** The model that reads for a workspace: a new one that is under way is waited for a moment. */
  modelFor(workspaceId: string, row: WordsModelRow | null): Promise<LanguageModel>;
  /** The last model that was made, as far as is known here, and whether it is being made anew. */
  standOf(workspaceId: string, row: WordsModelRow | null): Stand;
  /** What came of lessons, if they are tried within a moment. */
  triedSoon(workspaceId: string, lessonIds: readonly string[]): Promise<Tried & Stand>;
}

interface Stand {
  readonly made: ModelMade | null;
  readonly isLearning: boolean;
}

export interface LearningOptions {
  readonly store: Store;
  readonly room: Pick<ReadingRoom, 'learnt'>;
  clock(): Instant;
  newId(): string;
  log(line: string): void;
}

const sweepMilliseconds = 30_000;
/** Whoever reads right after they taught waits no longer for the new model than this. */
const momentMilliseconds = 1000;
const lookAgainMilliseconds = 60;
/** A few workspaces' models are kept at hand, each by the lessons that it was made of: it is looked up, never worked out. */
const atHandAtMost = 20;

/**
 * Learns behind the requests what workspaces teach, one model of each at a time. That a model is stale stands in its row
 * since the change that made it so: whoever finds it there, at a start, at a reading or now and then, makes it anew.
 */
export function openLearningDesk(options: LearningOptions): LearningDesk & { close(): Promise<void> } {
  const { store, log } = options;
  const closing = new AbortController();
  const underWay = new Map<string, Promise<void>>();
  const changedMeanwhile = new Set<string>();
  const atHand = new Map<string, MadeAtHand>();

  const begin = (workspaceId: string): Promise<void> => {
    if (closing.signal.aborted) return Promise.resolve();
    changedMeanwhile.add(workspaceId);
    const begun = underWay.get(workspaceId) ?? learn(workspaceId);
    underWay.set(workspaceId, begun);
    return begun;
  };
  const load = (workspaceId: string) =>
    inWorkspace(store, workspaceId, (tx) => loadWordsModel(tx, workspaceId));
  const sweep = async () => {
    try {
      const workspaceId = await store.transaction().execute(workspaceHere);
      if (workspaceId !== null && standOf(workspaceId, await load(workspaceId)).isLearning)
        void begin(workspaceId);
    } catch (error) {
      if (!closing.signal.aborted) log(`What was taught could not be looked for: ${String(error)}`);
    }
  };
  let swept = sweep();
  const sweeping = setInterval(() => {
    swept = sweep();
  }, sweepMilliseconds).unref();

  return {
    begin: (workspaceId) => void begin(workspaceId),
    async modelFor(workspaceId, row) {
      const isStale = standOf(workspaceId, row).isLearning;
      return lastModel(workspaceId, isStale ? await rowSoon(workspaceId) : row);
    },
    standOf,
    async triedSoon(workspaceId, lessonIds) {
      const row = await rowSoon(workspaceId);
      const tried = await inWorkspace(store, workspaceId, (tx) => countTried(tx, workspaceId, lessonIds));
      return { ...tried, ...standOf(workspaceId, row) };
    },
    /** What is under way is put down, and made after the next start. */
    async close() {
      closing.abort();
      clearInterval(sweeping);
      await swept;
      await Promise.all(underWay.values());
    },
  };

  async function learn(workspaceId: string): Promise<void> {
    try {
      do {
        changedMeanwhile.delete(workspaceId);
        const learnt = await makeModel(options, workspaceId, closing.signal);
        if (learnt) keepAtHand(workspaceId, learnt);
      } while (changedMeanwhile.has(workspaceId));
    } catch (error) {
      // Its row says that it is stale: it is made once this server's sign of life is old enough.
      if (!closing.signal.aborted)
        log(`What was taught could not be learnt: ${error instanceof Error ? error.stack : String(error)}`);
    } finally {
      underWay.delete(workspaceId);
    }
  }

  /** The row of a model that is made here or by another server, as it is after a moment at the latest. */
  async function rowSoon(workspaceId: string): Promise<WordsModelRow | null> {
    const moment = after(momentMilliseconds);
    await Promise.race([begin(workspaceId), moment.isOver]);
    for (;;) {
      const row = await load(workspaceId);
      if (!standOf(workspaceId, row).isLearning || moment.wasOver() || closing.signal.aborted) return row;
      await after(lookAgainMilliseconds).isOver;
    }
  }

  function standOf(workspaceId: string, row: WordsModelRow | null): Stand {
    if (!row) return { made: null, isLearning: false };
    const known = atHand.get(workspaceId);
    // Told by the row, though it was made since: whoever read the row saw the lessons as they were then, yet untried.
    if (row.madeOf !== row.revision) return { made: row.made, isLearning: true };
    // Where servers of two versions run side by side, each reads with what it made itself.
    if (known?.madeOf === row.revision) return { made: known.made, isLearning: false };
    return { made: row.made, isLearning: !isOfThisBase(row.made) };
  }

  async function lastModel(workspaceId: string, row: WordsModelRow | null): Promise<LanguageModel> {
    if (!row) return shippedModel();
    const known = atHand.get(workspaceId);
    if (known && [row.revision, row.madeOf].includes(known.madeOf))
      return known.made.reads ? known.model : shippedModel();
    if (!isOfThisBase(row.made)) return shippedModel();
    const kept = await inWorkspace(store, workspaceId, (tx) => loadModelMade(tx, workspaceId));
    if (!kept || !isOfThisBase(kept.made)) return shippedModel();
    const model = withTaught(shippedModel(), kept.weights);
    keepAtHand(workspaceId, { ...kept, model });
    return kept.made.reads ? model : shippedModel();
  }

  function keepAtHand(workspaceId: string, learnt: MadeAtHand): void {
    atHand.delete(workspaceId);
    atHand.set(workspaceId, learnt);
    for (const oldest of atHand.keys()) {
      if (atHand.size <= atHandAtMost) break;
      atHand.delete(oldest);
    }
  }
}

const isOfThisBase = (made: ModelMade | null): boolean => made?.base === nameOfBase();

function after(milliseconds: number) {
  let isPast = false;
  const isOver = new Promise<void>((goOn) => {
    setTimeout(() => {
      isPast = true;
      goOn();
    }, milliseconds).unref();
  });
  return { isOver, wasOver: () => isPast };
}
