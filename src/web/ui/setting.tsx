import type { ReactNode } from 'react';

/** Settings under one another, with a line between them. */
export function Settings({ children }: { children: ReactNode }) {
  return <div className="-my-1 divide-y divide-line">{children}</div>;
}

interface SettingProps {
  title: string;
  hint?: ReactNode;
  /** A control that carries the title as its own, hidden label. */
  children: ReactNode;
}

/** One thing to set: what it is and means at the left, the control at the right; below one another on a phone. */
export function Setting({ title, hint, children }: SettingProps) {
  return (
    <div className="grid items-center gap-x-8 gap-y-2 py-3.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,300px)]">
      <div className="min-w-0">
        <p className="font-medium">{title}</p>
        {hint && <p className="text-fine text-soft">{hint}</p>}
      </div>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
