import { Text } from 'react-aria-components/Text';
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import { Button } from './button.tsx';

interface Message {
  text: string;
  tone: 'done' | 'risk';
  undo?: { label: string; act: () => void };
}

const queue = new ToastQueue<Message>({ maxVisibleToasts: 3 });
/** With something to press it stays long enough to be reached. */
const shownFor = { plain: 5000, withAct: 10_000 };

/** Says in passing that something is done, and how to take it back. */
export function say(text: string, undo?: Message['undo']) {
  queue.add(
    { text, tone: 'done', ...(undo ? { undo } : {}) },
    { timeout: undo ? shownFor.withAct : shownFor.plain },
  );
}

/** Says that something did not work; it stays until it is read or something else works. */
export function sayProblem(text: string) {
  queue.add({ text, tone: 'risk' }, { timeout: shownFor.withAct });
}

export function Toasts() {
  return (
    <ToastRegion
      queue={queue}
      className="fixed right-4 bottom-4 z-50 flex w-[min(92vw,420px)] flex-col gap-2 max-sm:right-[4vw] max-sm:bottom-20 print:hidden"
    >
      {({ toast }) => (
        <Toast
          toast={toast}
          className="flex animate-[appear_140ms_ease-out] items-center gap-3 rounded-card border border-line bg-raised py-2.5 pr-2.5 pl-4 shadow-lift"
        >
          <ToastContent className="min-w-0 flex-1">
            <Text slot="title" className={toast.content.tone === 'risk' ? 'text-risk' : ''}>
              {toast.content.text}
            </Text>
          </ToastContent>
          {toast.content.undo && (
            <Button
              size="small"
              onPress={() => {
                toast.content.undo?.act();
                queue.close(toast.key);
              }}
            >
              {toast.content.undo.label}
            </Button>
          )}
          <Button size="small" look="quiet" slot="close">
            Close
          </Button>
        </Toast>
      )}
    </ToastRegion>
  );
}
