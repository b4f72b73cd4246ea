import { useKey } from '../../ui/keys/use-key.ts';

/** A way in which a list can be shown. */
export interface LayoutShown<Layout> {
  readonly id: Layout;
  readonly label: string;
}

/** A figure for each way in which a list is shown, in their order. */
export function useLayoutKeys<Layout>(
  [first, second, third, fourth]: readonly LayoutShown<Layout>[],
  layout: Layout,
  show: (layout: Layout) => void,
): void {
  const keyOf = (key: string, one: LayoutShown<Layout> | undefined) => ({
    ...{ key, label: one?.label ?? '', when: one !== undefined && one.id !== layout },
    act: () => one && show(one.id),
  });
  useKey(keyOf('1', first));
  useKey(keyOf('2', second));
  useKey(keyOf('3', third));
  useKey(keyOf('4', fourth));
}
