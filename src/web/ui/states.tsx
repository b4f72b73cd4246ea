import type { ReactNode } from 'react';
import { uiTexts } from '#texts/ui.ts';
import { Button } from './button.tsx';
import { useTexts } from './reader.tsx';

/** Nothing here yet: what would be here, and how to make the first one. */
export function EmptyState({
  title,
  children,
  act,
}: {
  title: string;
  children?: ReactNode;
  act?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-start gap-1 py-2">
      <p className="font-semibold">{title}</p>
      {children && <div className="max-w-prose text-soft">{children}</div>}
      {act && <div className="mt-3 flex flex-wrap gap-2">{act}</div>}
    </div>
  );
}

interface ErrorStateProps {
  title: string;
  /** Where nothing else heads the page. */
  isPage?: boolean;
  /** What happened and what to do about it. */
  children: ReactNode;
  onRetry?: () => void;
  act?: ReactNode;
}

export function ErrorState({ title, isPage = false, children, onRetry, act }: ErrorStateProps) {
  const Title = isPage ? 'h1' : 'p';
  const t = useTexts(uiTexts);
  return (
    <div role="alert" className="rounded-card border border-line bg-card px-[18px] py-4">
      <Title className="font-semibold text-risk">{title}</Title>
      <div className="mt-1 max-w-prose text-soft">{children}</div>
      {(onRetry || act) && (
        <div className="mt-3 flex flex-wrap gap-2">
          {onRetry && <Button onPress={onRetry}>{t('tryAgain')}</Button>}
          {act}
        </div>
      )}
    </div>
  );
}

/** A line within a form or a card: something to know before going on. */
export function Notice({
  tone = 'warn',
  children,
}: {
  tone?: 'warn' | 'risk' | 'them' | 'us';
  children: ReactNode;
}) {
  const tones = {
    warn: 'bg-warn-wash text-warn',
    risk: 'bg-risk-wash text-risk',
    them: 'bg-them-wash text-them',
    us: 'bg-us-wash text-us',
  };
  return (
    <div role="status" className={`rounded-control px-3 py-2 ${tones[tone]}`}>
      {children}
    </div>
  );
}
