const toOthers =
  /^(?:[Tt]alk|[Ss]peak|[Mm]eet|[Ss]it down) (?:to|with) (?!(?:us|me|you|our|both|\p{Lu}\p{L}*)\b)/u;

/** Whether we ask them to talk to others: "talk to the board" is a deed of theirs, and no conversation with us. */
export function talksToOthers(act: string | null): boolean {
  return toOthers.test(act ?? '');
}
