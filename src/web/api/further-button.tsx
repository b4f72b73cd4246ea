import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';

interface FurtherButtonProps {
  /** A list that is read page by page. */
  list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
  size?: 'normal' | 'small';
  /** Its place on the page. */
  className: string;
  children: ReactNode;
}

/** Brings the next page of a list, where there is one. */
export function FurtherButton({ list, size = 'normal', className, children }: FurtherButtonProps) {
  if (!list.hasNextPage) return null;
  return (
    <Button
      look="quiet"
      size={size}
      className={className}
      isPending={list.isFetchingNextPage}
      onPress={() => void list.fetchNextPage()}
    >
      {children}
    </Button>
  );
}
