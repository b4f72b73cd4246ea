/** How many answers are kept before all of them are forgotten: some thousand deals' worth of days. */
const most = 20_000;

/**
 * The same function, which does not work out again what it has worked out before. For days and instants, which a ledger
 * names over and over, and whose arithmetic in a zone costs more than everything else in a fold.
 */
export function remembered<Arguments extends readonly (string | number)[], Answer>(
  workOut: (...given: Arguments) => Answer,
): (...given: Arguments) => Answer {
  const answers = new Map<string, Answer>();
  return (...given) => {
    const key = given.join(' ');
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = workOut(...given);
      if (answers.size >= most) answers.clear();
      answers.set(key, answer);
    }
    return answer;
  };
}
