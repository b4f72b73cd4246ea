import type { Mail, Posted } from '#connectors/mail/mail.ts';

/** What takes mails to a mail server. */
export interface Post {
  /** The address that mails come from. */
  readonly from: string;
  send(mail: Mail): Promise<Posted>;
}
