import type { Channel } from '#domain/ledger/facts.ts';

const channels: readonly (readonly [RegExp, Channel])[] = [
  [/\b(e-?mail|listemail|mail)\b/i, 'mail'],
  [/\b(video|zoom|teams|webex|google meet|online|webinar|web ?conference)\b/i, 'video'],
  [/\b(call|phone|telephone|voicemail)\b/i, 'call'],
  [/\b(linkedin|sms|text message|whatsapp|chat|message)\b/i, 'message'],
  [/\b(letter|post|mailing)\b/i, 'letter'],
  [/\b(trade ?show|conference|dinner|lunch)\b/i, 'event'],
  [/\b(meeting|visit|demo|workshop|presentation)\b/i, 'meeting'],
];

/** By which way people met, from what another system calls it. */
export function channelOf(text: string, otherwise: Channel): Channel {
  return channels.find(([pattern]) => pattern.test(text))?.[1] ?? otherwise;
}
