import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReturned } from './read-returned.ts';

const id = '0192f1f0-0000-7000-8000-000000000001';

/** As Postfix writes it: the whole of the mail comes back with it. */
function postfix(groups: readonly string[][], back = `Message-ID: <${id}@nordwind.example>`) {
  return [
    ...['From: MAILER-DAEMON@mx.nordwind.example', 'To: sales@nordwind.example', 'Subject: Undelivered Mail'],
    ...['Message-ID: <20261118@mx.nordwind.example>', 'MIME-Version: 1.0', 'Auto-Submitted: auto-replied'],
    'Content-Type: multipart/report; report-type=delivery-status; boundary="B"',
    ...['', '--B', 'Content-Type: text/plain; charset=us-ascii', '', 'This is the mail system at mx.', ''],
    ...['--B', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.nordwind.example', ''],
    ...groups.flatMap((lines) => [...lines, '']),
    ...[
      '--B',
      'Content-Type: message/rfc822',
      '',
      back,
      'Subject: What we agreed on',
      '',
      'Hello',
      '--B--',
      '',
    ],
  ].join('\r\n');
}

const unknown = [
  'Final-Recipient: rfc822; Marta@tessel.example',
  'Original-Recipient: rfc822;marta@tessel.example',
  'Action: failed',
  'Status: 5.1.1',
  'Diagnostic-Code: smtp; 550 5.1.1 <marta@tessel.example>:',
  '    Recipient address rejected: User unknown',
];

test('a report says whom a mail did not reach, why, and which mail it was', async () => {
  const read = await readReturned(postfix([unknown]));
  expect(read).toMatchObject({
    ok: true,
    returned: {
      undelivered: [
        {
          addresses: ['marta@tessel.example', 'marta@tessel.example'],
          problem: 'address refused',
          words: '550 5.1.1 <marta@tessel.example>: Recipient address rejected: User unknown',
        },
      ],
    },
  });
  expect(read.ok && read.returned.mailIds).toContain(id);
});

test('of several, those who were not reached are told, each with their own reason', async () => {
  const read = await readReturned(
    postfix([
      unknown,
      ['Final-Recipient: rfc822; owen@tessel.example', 'Action: relayed', 'Status: 2.0.0'],
      ['Final-Recipient: rfc822; ana@tessel.example', 'Action: failed', 'Status: 5.2.2'],
      ['Final-Recipient: rfc822; kim@tessel.example', 'Action: Failed (expired)', 'Status: 4.4.7'],
      ['Final-Recipient: rfc822; lee@tessel.example', 'Action: failed', 'Status: 5.7.1 (policy)'],
    ]),
  );
  expect(
    read.ok && read.returned.undelivered.map(({ addresses, problem }) => [addresses.at(-1), problem]),
  ).toEqual([
    ['marta@tessel.example', 'address refused'],
    ['ana@tessel.example', 'mailbox full'],
    ['kim@tessel.example', 'unreachable over there'],
    ['lee@tessel.example', 'refused'],
  ]);
});

test('what takes longer has not come back, and what has arrived neither', async () => {
  const action = (word: string) => [
    ['Final-Recipient: rfc822; a@b.example', `Action: ${word}`, 'Status: 4.4.1'],
  ];
  expect(await readReturned(postfix(action('delayed')))).toEqual({ ok: false, fault: 'still under way' });
  expect(await readReturned(postfix(action('delivered')))).toEqual({ ok: false, fault: 'it has arrived' });
});

test('the report alone is enough, as somebody copied it; an answer of a person is none', async () => {
  const read = await readReturned(unknown.join('\n'));
  expect(read.ok && read.returned.undelivered[0]?.problem).toBe('address refused');
  for (const text of ['Sorry, I am away until Monday.', 'Subject: Action: failed\n\nHello', '']) {
    expect(await readReturned(text)).toEqual({ ok: false, fault: 'no report of a mail server' });
  }
});

test('whatever is dropped, it is read or said to be none', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ maxLength: 400, unit: 'binary' }),
      fc.string({ maxLength: 80 }),
      async (text, field) => {
        await readReturned(text);
        await readReturned(
          postfix([[`Final-Recipient: ${field}`, `Action: ${field}`, `Status: ${field}`]], text),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('a large mail of odd marks does not hold the server up', async () => {
  const before = performance.now();
  for (const piece of ['<', 'a: ', '\n\n', '<a@', '\n ', 'Action: failed\n']) {
    await readReturned(piece.repeat(900_000 / piece.length));
  }
  expect(performance.now() - before).toBeLessThan(20_000);
});
