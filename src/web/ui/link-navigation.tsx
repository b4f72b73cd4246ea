import type { ReactNode } from 'react';
import { RouterProvider } from 'react-aria-components';

interface LinkNavigationProps {
  navigate: (href: string) => void;
  children: ReactNode;
}

/** Lets every link and button-link below change the page without loading it anew. */
export function LinkNavigation({ navigate, children }: LinkNavigationProps) {
  return <RouterProvider navigate={navigate}>{children}</RouterProvider>;
}
