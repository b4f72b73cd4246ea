import { expect, test } from 'vitest';
import { speechOfText } from '../words/speech-of-text.ts';

const history = `From: Ines Duarte <ines@ours.example>
Sent: 16 November 2026 09:10
To: Pal Varga <pal@varga.example>
Subject: Samples

Hi Pal,

shall I send ten or twenty?

Ines

From: Pal Varga <pal@varga.example>
Sent: 13 November 2026 17:02
To: Ines Duarte <ines@ours.example>
Subject: Samples

Please send us samples.`;

const header = 'On Mon, 16 Nov 2026 at 09:10, Ines Duarte <ines@ours.example> wrote:';

/** Who says the words of the newest mail of a thread that was copied without its header. */
async function newest(top: string, below: string) {
  const speech = await speechOfText(`${top}\n\n${below}`);
  if (!speech.ok) throw new Error(speech.refusal.message);
  const { speakers, utterances } = speech.value;
  const said = utterances.filter(({ text }) => text === 'Twenty, please.');
  return said.map(({ speaker }) => (speaker === null ? null : speakers[speaker]?.name));
}

test.each([
  ['a sign-off and a first name', 'Hello,\n\nTwenty, please.\n\nBest\nPal', history, 'Pal Varga'],
  ['a card', 'Twenty, please.\n\nKind regards\nPal Varga\nPlant manager', history, 'Pal Varga'],
  ['a first name alone', 'Hi,\n\nTwenty, please.\n\nPal', history, 'Pal Varga'],
  ['whom it greets', 'Hi Ines,\n\nTwenty, please.', history, 'Pal Varga'],
  ['somebody new', 'Hi Ines,\n\nTwenty, please.\n\nThanks\nEva Lukacs\nBuyer', history, 'Eva Lukacs'],
  ['a first name above a title', 'Twenty, please.\n\nRegards\nEva\nPlant Manager', history, null],
  ['nothing', 'Twenty, please.', history, null],
  ['a name, above marks', 'Twenty, please.\n\nEva Lukacs', `${header}\n> Ten or twenty?`, 'Eva Lukacs'],
])('who wrote a copied mail is told by %s', async (_, top, below, writer) => {
  expect(await newest(top, below)).toEqual([writer]);
});
