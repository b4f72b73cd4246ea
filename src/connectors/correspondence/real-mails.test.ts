import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { speechOfFile } from '../words/speech-of-file.ts';

const mails = join(process.env.LEADSHEET_SAMPLE_DATA ?? '../shared/data', 'emails');
const isHere = existsSync(mails);
if (!isHere) console.log('The mails of other programs are not here, so that they are not read.');

/** How many paragraphs their writers say in them, counted by eye: all else is quoted, or a signature. */
const ownParagraphs: Readonly<Record<string, number>> = {
  'talon/standard_replies/android.eml': 1,
  'talon/standard_replies/aol.eml': 1,
  'talon/standard_replies/apple_mail.eml': 1,
  'talon/standard_replies/apple_mail_2.eml': 1,
  'talon/standard_replies/comcast.eml': 1,
  'talon/standard_replies/gmail.eml': 1,
  'talon/standard_replies/hotmail.eml': 1,
  'talon/standard_replies/iphone.eml': 1,
  'talon/standard_replies/outlook.eml': 1,
  'talon/standard_replies/sparrow.eml': 1,
  'talon/standard_replies/thunderbird.eml': 1,
  'talon/standard_replies/yahoo.eml': 1,
  // The name below it is not its writer's.
  'talon/reply-quotations-share-block.eml': 2,
  'talon/html_replies/gmail.html': 1,
  'talon/html_replies/hotmail.html': 1,
  'talon/html_replies/mail_ru.html': 1,
  'talon/html_replies/ms_outlook_2003.html': 1,
  'talon/html_replies/ms_outlook_2007.html': 1,
  'talon/html_replies/ms_outlook_2010.html': 1,
  'talon/html_replies/thunderbird.html': 1,
  'talon/html_replies/windows_mail.html': 1,
  'talon/html_replies/yandex_ru.html': 1,
  'mail-gem/plain_emails/basic_email.eml': 2,
  'mail-gem/plain_emails/raw_email8.eml': 1,
  'mail-gem/mime_emails/raw_email2.eml': 1,
  'mail-gem/rfc2822/example06.eml': 1,
};

test.runIf(isHere).each(Object.entries(ownParagraphs))('no quote is left in %s', async (file, own) => {
  const speech = await speechOfFile({ name: file, bytes: readFileSync(join(mails, file)) });
  if (!speech.ok) throw new Error(speech.refusal.message);
  expect(speech.value.source).toBe('mail');
  expect(speech.value.utterances.filter(({ onlyQuoted }) => !onlyQuoted)).toHaveLength(own);
});

test.runIf(isHere)('every mail is read, or has no words', async () => {
  const files = globSync('**/*.eml', { cwd: mails });
  expect(files.length).toBeGreaterThan(60);
  for (const file of files) {
    const speech = await speechOfFile({ name: file, bytes: readFileSync(join(mails, file)) });
    if (speech.ok) expect(speech.value.source, file).toBe('mail');
    else expect(speech.refusal.details, file).toEqual({ why: 'empty' });
  }
});
