import { useState } from 'react';

/** Whether the form for one more is open. The button that opened it has the focus again once it is closed. */
export function useAdding() {
  const [state, setState] = useState<'not yet' | 'adding' | 'done'>('not yet');
  return {
    isAdding: state === 'adding',
    begin: () => setState('adding'),
    end: () => setState('done'),
    hasFocusAgain: state === 'done',
  };
}
