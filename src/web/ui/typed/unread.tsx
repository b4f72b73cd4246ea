import { type ReactNode, useState } from 'react';

interface UnreadProps {
  /** Something stands in the field, and nothing was understood of it. */
  isUnread: boolean;
  says: string;
  error: string | undefined;
  children: (error: string | undefined) => ReactNode;
}

/** Around a field that reads words: says, once somebody leaves it, that it could not, and holds back the form until then. */
export function Unread({ isUnread, says, error, children }: UnreadProps) {
  const [isLeft, setLeft] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field in it takes the focus, this only hears it leave
    <div
      className="contents"
      onFocus={() => setLeft(false)}
      onBlur={() => setLeft(true)}
      {...(isUnread ? { [unreadMark]: '' } : {})}
    >
      {children(error ?? (isUnread && isLeft ? says : undefined))}
    </div>
  );
}

const unreadMark = 'data-unread';

/** Goes to the first field of a form whose words nobody understood, so that none of them is dropped in silence. */
export function goToUnread(form: HTMLElement): boolean {
  const field = form.querySelector<HTMLElement>(`[${unreadMark}] input`);
  field?.focus();
  return field !== null;
}
