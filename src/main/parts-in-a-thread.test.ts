import { afterAll, expect, test } from 'vitest';
import { callOf, inCallContext } from '#language/testing/speeches.ts';
import { partsToAsk } from '#language/with-model/parts-to-ask.ts';
import { openReadingRoom } from '#server/words/reading-room.ts';

const room = openReadingRoom({ threads: 1 });
afterAll(() => room.close());

test('what a language model is asked about is the same from a thread as on the spot', async () => {
  const speech = callOf('Tomas: I will send the log by Friday.', 'Lena: Would you book the yard?');
  const parts = await room.partsOf(
    { speech, context: inCallContext },
    { signal: new AbortController().signal },
  );
  expect(parts).toEqual(partsToAsk(speech, inCallContext));
});
