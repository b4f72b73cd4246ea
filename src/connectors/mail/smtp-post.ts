import { createTransport } from 'nodemailer';
import type { Mail, Posted } from './mail.ts';

/** How mails leave: the mail server's address with a name and password in it, and the address they come from. */
export interface SmtpSettings {
  readonly url: string;
  readonly from: string;
}

type NotSent = Extract<Posted, { ok: false }>;

interface Waits {
  readonly connectMilliseconds: number;
  readonly idleMilliseconds: number;
}

const usualWaits: Waits = { connectMilliseconds: 15_000, idleMilliseconds: 40_000 };

/**
 * Sends mails over SMTP, one connection each. Where a name and a password are sent to another machine, the way has to
 * be an encrypted one; else it is wherever the mail server offers it.
 */
export function smtpPost({ url, from }: SmtpSettings, waits: Waits = usualWaits) {
  const { protocol, hostname, username } = new URL(url);
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  const transport = createTransport({
    url,
    ...(protocol === 'smtp:' && username !== '' && !isHere ? { requireTLS: true } : {}),
    connectionTimeout: waits.connectMilliseconds,
    greetingTimeout: waits.connectMilliseconds,
    dnsTimeout: waits.connectMilliseconds,
    socketTimeout: waits.idleMilliseconds,
    // Nothing of a letter is read from files or other addresses, whatever is written in it.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    from,
    async send(mail: Mail): Promise<Posted> {
      try {
        await transport.sendMail({
          from: { name: oneLine(mail.fromName), address: from },
          to: { name: oneLine(mail.to.name), address: mail.to.address },
          ...(mail.replyTo
            ? { replyTo: { name: oneLine(mail.replyTo.name), address: mail.replyTo.address } }
            : {}),
          subject: oneLine(mail.subject),
          text: mail.text,
          html: mail.html,
          messageId: `<${mail.id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
          ...(mail.calendar
            ? {
                icalEvent: {
                  method: mail.calendar.method,
                  filename: mail.calendar.method === 'CANCEL' ? 'cancel.ics' : 'invite.ics',
                  content: mail.calendar.text,
                },
              }
            : {}),
        });
        return { ok: true };
      } catch (error) {
        return problemOf(error as SmtpError);
      }
    },
  };
}

interface SmtpError {
  readonly message?: string;
  readonly code?: string;
  /** Of the system or of TLS, where there was one below. */
  readonly originalCode?: string;
  readonly syscall?: string;
  readonly timeoutType?: string;
  /** During which command of the protocol it happened; `CONN` also where that is not known. */
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/** What went wrong. Once the server may have had the whole of a letter, it may have arrived. */
function problemOf(error: SmtpError): NotSent {
  const { code, command, responseCode, response } = error;
  const words = response === undefined ? null : oneLine(response).slice(0, 300);
  const is = (problem: NotSent['problem'], isToBeTriedAgain = false): NotSent => ({
    ...{ ok: false, problem, words, isToBeTriedAgain },
  });
  if (code === 'EAUTH' || code === 'ENOAUTH') {
    return responseCode !== undefined && responseCode < 500 ? is('put off', true) : is('sign-in refused');
  }
  if (isAboutCertificate(error)) {
    // The server said nothing wrong: what is said is what is wrong with its certificate.
    const reason = oneLine(error.message ?? '').slice(0, 300);
    return { ...is('certificate not trusted'), words: reason || null };
  }
  if (isAboutTls(error)) return is('no secure way');
  if (responseCode !== undefined) {
    if (responseCode >= 400 && responseCode < 500) return is('put off', true);
    return is(command === 'RCPT TO' || code === 'EENVELOPE' ? 'address refused' : 'refused');
  }
  if (code === 'EENVELOPE') return is('address refused');
  return wasNeverReached(error) ? is('unreachable', true) : is('unclear');
}

const isAboutCertificate = ({ originalCode = '' }: SmtpError) =>
  /^(CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ERR_TLS_CERT)/.test(originalCode);

function isAboutTls({ code, command, originalCode = '', responseCode }: SmtpError): boolean {
  if (code === 'ETLS' || (command === 'STARTTLS' && responseCode !== undefined)) return true;
  return /^(CERT_|ERR_TLS|ERR_SSL|EPROTO|DEPTH_|SELF_SIGNED|UNABLE_TO|HOSTNAME_)/.test(originalCode);
}

/** Only what happened before a word was said is sure not to have been heard. */
function wasNeverReached({ code, originalCode = '', syscall, timeoutType = '' }: SmtpError): boolean {
  if (code === 'EDNS' || syscall === 'connect' || syscall === 'getaddrinfo') return true;
  if (timeoutType === 'CONNECTION_TIMEOUT' || timeoutType === 'GREETING_TIMEOUT') return true;
  return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/.test(originalCode);
}

/** A header is one line: what would begin another is a space. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that must not get into a header
  return text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
}
