/** What a mail address says of who writes from it. */
export interface MailAddress {
  readonly local: string;
  readonly domain: string;
  /** Read by several: info@, sales@. */
  readonly isShared: boolean;
  /** Of a provider that anybody may have an address with, so that the domain says nothing of a company. */
  readonly isPrivate: boolean;
}

/** The address in its parts; null for what is none. What stands behind a plus is the same mailbox. */
export function mailAddress(value: string): MailAddress | null {
  const [, local = '', domain = ''] = /^([^@\s]+)@([^@\s]+\.[^@\s]+)$/.exec(value.trim().toLowerCase()) ?? [];
  if (domain === '') return null;
  const mailbox = local.replace(/\+.*$/, '');
  return { local: mailbox, domain, isShared: shared.has(mailbox), isPrivate: isPrivateDomain(domain) };
}

export function isPrivateDomain(domain: string): boolean {
  return providers.has(domain);
}

/** The domain of a web address, without `www`; null where there is none. */
export function domainOf(website: string): string | null {
  const [, host = ''] = /^(?:[a-z]+:\/\/)?(?:www\.)?([^/?#:\s]+\.[^/?#:\s.]+)/i.exec(website.trim()) ?? [];
  return host === '' || host.includes('@') ? null : host.toLowerCase();
}

const shared = new Set(
  `accounting accounts admin administration all billing bookings buchhaltung contact einkauf enquiries enquiry export
  finance hello help hr info inquiries invoice invoices it jobs kontakt legal mail marketing office orders post postmaster
  presse press procurement purchasing reception sales secretary sekretariat service support team vertrieb verkauf webmaster
  welcome zentrale`
    .trim()
    .split(/\s+/),
);

const providers = new Set(
  `aol.com bluewin.ch btinternet.com comcast.net fastmail.com free.fr freenet.de gmail.com gmx.at gmx.ch gmx.com gmx.de
  gmx.net googlemail.com hey.com hotmail.co.uk hotmail.com hotmail.de hotmail.fr icloud.com laposte.net libero.it live.com
  live.de live.nl mac.com mail.com mail.de mail.ru me.com msn.com orange.fr outlook.com outlook.de pm.me posteo.de
  proton.me protonmail.com qq.com rocketmail.com sbcglobal.net sfr.fr t-online.de telenet.be tutanota.com verizon.net
  web.de wanadoo.fr yahoo.co.uk yahoo.com yahoo.de yahoo.fr yandex.ru ymail.com zoho.com`
    .trim()
    .split(/\s+/),
);
