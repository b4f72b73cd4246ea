import { wordsTexts } from '#texts/words.ts';
import { useKey } from '../../ui/keys/use-key.ts';
import { useTexts } from '../../ui/reader.tsx';

interface ReviewActs {
  readonly accept: (id: string) => void;
  readonly leaveOut: (id: string) => void;
  readonly edit: (id: string) => void;
  readonly acceptAs: (id: string, as: 'commitment' | 'promise') => void;
  readonly acceptTicked: () => void;
  readonly undoLast: () => void;
}

interface Where {
  /** The one that is decided about. */
  readonly current: string | undefined;
  /** What it is if the other side does it; null of what is no deed. */
  readonly asOtherSides: 'commitment' | 'promise' | null;
  readonly hasTicked: boolean;
  /** Anything was found, decided or not. */
  readonly hasFound: boolean;
}

/** One key accepts, one leaves out, and so on, wherever the focus is but in a field. */
export function useReviewKeys({ current, asOtherSides, hasTicked, hasFound }: Where, acts: ReviewActs): void {
  const t = useTexts(wordsTexts);
  const has = current !== undefined;
  const decide = (act: (id: string) => void) => () => has && act(current);
  const inPalette = false;
  useKey({ key: 'a', label: t('accept'), when: has, inPalette, act: decide(acts.accept) });
  useKey({ key: 'r', label: t('leaveOut'), when: has, inPalette, act: decide(acts.leaveOut) });
  useKey({ key: 'e', label: t('edit'), when: has, inPalette, act: decide(acts.edit) });
  useKey({
    ...{ key: 's', label: t('otherSide'), when: asOtherSides !== null, inPalette },
    act: () => current && asOtherSides && acts.acceptAs(current, asOtherSides),
  });
  useKey({ key: 'u', label: t('undoLast'), when: hasFound, inPalette, act: acts.undoLast });
  useKey({
    ...{ key: 'shift+a', label: t('acceptAllTicked'), when: hasTicked, inPalette },
    act: acts.acceptTicked,
  });
}
