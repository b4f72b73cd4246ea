import { useEffect, useSyncExternalStore } from 'react';
import { Text } from 'react-aria-components/Text';
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import { undoTexts } from '#texts/undo.ts';
import { askBack, isActUnderWay, watchActs } from './acts-under-way.ts';
import { Button, ButtonLink } from './button.tsx';
import { KeyHint } from './key-hint.tsx';
import { isTyping } from './keys/is-typing.ts';
import { isMac } from './keys/platform.ts';
import { useKey } from './keys/use-key.ts';
import { useTexts } from './reader.tsx';
import type { Message, MessageAct } from './toast.tsx';

const queue = new ToastQueue<Message>({ maxVisibleToasts: 3 });
/** With something to press it stays long enough to be read and reached; it waits while it is pointed at. */
const shownFor = { plain: 5000, withAct: 12_000 };

/** Shows a message for its time. */
export function show(message: Message): void {
  const { act, tone } = message;
  if (act?.until?.aborted) return;
  const key = queue.add(message, { timeout: act || tone === 'risk' ? shownFor.withAct : shownFor.plain });
  act?.until?.addEventListener('abort', () => queue.close(key));
}

/**
 * The messages that stand, and the keys for what can be pressed on them. On a phone they leave the end of a page to its
 * places; everywhere they leave the end of a dialog to its acts, or the next press there would take back what was told.
 */
export function Messages() {
  const t = useTexts(undoTexts);
  useMessageKeys();
  return (
    <ToastRegion
      queue={queue}
      className="group/messages fixed right-4 bottom-4 z-50 flex w-[min(92vw,420px)] flex-col gap-2 max-sm:right-[4vw] max-sm:bottom-20 max-sm:[body:has([role=dialog])_&]:top-2 max-sm:[body:has([role=dialog])_&]:bottom-auto sm:[body:has([role=dialog])_&]:right-auto sm:[body:has([role=dialog])_&]:left-4 print:hidden [[data-carrying]_&]:pointer-events-none [[data-carrying]_&]:opacity-20"
    >
      {({ toast }) => (
        <Toast
          toast={toast}
          className="relative flex animate-[appear_140ms_ease-out] flex-wrap items-center justify-end gap-x-3 gap-y-2 overflow-hidden rounded-card border border-line bg-raised py-2.5 pr-2.5 pl-4 shadow-lift"
        >
          <ToastContent className={toast.content.more ? 'w-full' : 'min-w-0 flex-1'}>
            <Text slot="title" className={toast.content.tone === 'risk' ? 'text-risk' : ''}>
              {toast.content.text}
            </Text>
            {toast.content.more && (
              <Text slot="description" className="mt-0.5 block text-soft">
                {toast.content.more.text}
              </Text>
            )}
          </ToastContent>
          {toast.content.more && (
            <ButtonLink
              size="small"
              look="primary"
              href={toast.content.more.href}
              onPress={() => followed(toast)}
            >
              {toast.content.more.label}
            </ButtonLink>
          )}
          {toast.content.act && (
            <Button size="small" onPress={() => press(toast)}>
              {toast.content.act.label}
              {toast.content.act.key && <KeyHint of={toast.content.act.key} />}
            </Button>
          )}
          <Button size="small" look="quiet" slot="close">
            {t('close')}
          </Button>
          {toast.content.act && <TimeLeft />}
        </Toast>
      )}
    </ToastRegion>
  );
}

/** How much longer the message stands, as a line that runs out; it waits as the message does. */
function TimeLeft() {
  return (
    <span
      aria-hidden="true"
      className="absolute bottom-0 left-0 h-0.5 w-full origin-left animate-[run-out_12s_linear_forwards] bg-line group-focus-within/messages:[animation-play-state:paused] group-hover/messages:[animation-play-state:paused] motion-reduce:hidden"
    />
  );
}

function press({ key, content }: { key: string; content: Message }) {
  queue.close(key);
  content.act?.act();
}

/** Whoever sees to what follows still has the way back from the act, in less room. */
function followed({ key, content: { more: _, ...content } }: { key: string; content: Message }) {
  queue.close(key);
  show(content);
}

const visible = () => queue.visibleToasts;
const watch = (listener: () => void) => queue.subscribe(listener);

/** The newest message that a key can be pressed for. */
const newest = (key: MessageAct['key']) => visible().find(({ content }) => content.act?.key === key);

/** What is still being saved is newer than all that a message stands for. */
function pressNewest(key: MessageAct['key'], waiting: string): boolean {
  const asked = key === 'z' ? askBack() : undefined;
  if (asked) {
    if (asked.isNew) {
      const said = queue.add({ text: waiting, tone: 'done' });
      asked.act.whenEnded = () => queue.close(said);
    }
    return true;
  }
  const toast = newest(key);
  if (toast) press(toast);
  return toast !== undefined;
}

function useMessageKeys() {
  const t = useTexts(undoTexts);
  useSyncExternalStore(watch, visible);
  const isSaving = useSyncExternalStore(watchActs, isActUnderWay);
  const waiting = t('willTakeBack');
  const common = { group: 'everywhere', everywhere: true } as const;
  useKey({
    ...common,
    key: 'z',
    label: t('undoLast'),
    when: isSaving || Boolean(newest('z')),
    act: () => pressNewest('z', waiting),
  });
  useKey({
    ...common,
    key: 'shift+z',
    label: t('doAgain'),
    when: Boolean(newest('shift+z')),
    act: () => pressNewest('shift+z', waiting),
  });
  // What is typed has an undo of its own, so that Ctrl or ⌘ with Z is only ours where nobody types.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isHeld = isMac() ? event.metaKey : event.ctrlKey;
      if (!isHeld || event.altKey || event.key.toLowerCase() !== 'z' || isTyping(event.target)) return;
      if (pressNewest(event.shiftKey ? 'shift+z' : 'z', waiting)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [waiting]);
}
