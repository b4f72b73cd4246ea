import type { sendTestMail as contract } from '#contract/letters/mail.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayChangeWorkspace } from '#policy/workspace.ts';
import { loadMember } from '#store/people/members.ts';
import { lettersTexts } from '#texts/letters.ts';
import { sayIn } from '#texts/say.ts';
import type { Handle } from '../world.ts';
import { mailOf } from './mail-of.ts';

export const sendTestMail: Handle<typeof contract> = async (world) => {
  const { tx, workspace, actor, letters, locale, memberName } = world;
  if (!mayChangeWorkspace(actor)) return notAllowed('change the workspace');
  const email = (await loadMember(tx, workspace.id, actor.memberId))?.email ?? letters.from;
  if (letters.from === null || email === null) {
    return refuse(
      'mail_not_set_up',
      'No mail server is set up here. Set SMTP_URL and MAIL_FROM, and start again.',
    );
  }
  const say = sayIn(locale, lettersTexts);
  const posted = await letters.post(
    mailOf({
      ...{ letterId: world.newId(), locale, link: null, calendar: null },
      ...{ subject: say('testSubject'), text: say('testText') },
      from: { name: memberName, email },
      to: { name: memberName, address: email },
    }),
  );
  if (posted.ok) return accept({ to: email, problem: null, problemWords: null });
  return accept({ to: email, problem: posted.problem, problemWords: posted.words });
};
