import { type ReactNode, useEffect, useState } from 'react';
import { openLayer } from './act-registry.ts';
import { LayerContext } from './use-key.ts';

let made = 0;

/** Around what lies over the page: while it stands, only the keys declared within it hold. */
export function KeyLayer({ children }: { children: ReactNode }) {
  const [layer] = useState(() => {
    made += 1;
    return made;
  });
  useEffect(() => openLayer(layer), [layer]);
  return <LayerContext value={layer}>{children}</LayerContext>;
}
