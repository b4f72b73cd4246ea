/**
 * Acts once a menu or a small panel has closed and given the focus back to what opened it. A dialog that opens then
 * knows where to return to; sooner, it would remember something that is gone.
 */
export function afterFocusReturns(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}
