import { onOneLine, type Turn } from '../words/turns.ts';

/** `00:13:46<TAB>Name:<TAB>text`, as the chat of a recording is kept; the time counts from its beginning. */
const ofRecording = /^(\d{2}):(\d{2}):(\d{2})\t\s*(.{1,120}?)\s*:?\t(.*)$/u;
/** `14:02:11 From Name to Everyone: text`, as a participant keeps it; with a day before it in newer versions. */
const ofParticipant =
  /^(?:\d{4}-\d{2}-\d{2}\s+)?(\d{2}):(\d{2}):(\d{2})\s+(?:From|Von)\s+(.{1,120}?)\s+(?:to|an)\s+(.{1,120}?)(?:\s?:\s?(.*))?$/iu;

/** `[12.11.25, 10:02:33] Name: text` and `12/11/25, 10:02 - Name: text`, as messengers on phones export a chat. */
const ofMessenger =
  /^\u200e?\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?(?:\]| -) ([^:\n]{1,80}): (.*)$/iu;

export function isChatLine(line: string): boolean {
  return ofRecording.test(line) || ofParticipant.test(line) || ofMessenger.test(line);
}

/** The lines of a chat. A reaction ("Reacted to …") is nothing that somebody wrote, and has no words. */
export function readChatLines(text: string): readonly Turn[] {
  const turns: Turn[] = [];
  for (const line of text.split('\n')) {
    const head = headOf(line);
    const last = turns.at(-1);
    if (head) turns.push(head);
    else if (last) turns[turns.length - 1] = { ...last, text: `${last.text} ${line}` };
  }
  return turns.map((turn) => ({ ...turn, text: ownWords(turn.text) }));
}

function headOf(line: string): Turn | null {
  const recorded = ofRecording.exec(line);
  if (recorded) {
    const [, hours, minutes, seconds, speaker = '', text = ''] = recorded;
    const second = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    return { speaker: onOneLine(speaker), text, second, apart: true };
  }
  const kept = ofParticipant.exec(line);
  if (kept) return { speaker: onOneLine(kept[4] ?? ''), text: kept[6] ?? '', second: null, apart: true };
  const sent = ofMessenger.exec(line);
  return sent ? { speaker: onOneLine(sent[1] ?? ''), text: sent[2] ?? '', second: null, apart: true } : null;
}

/** Without the beginning of the line that is answered, and without what Zoom says itself. */
function ownWords(text: string): string {
  const own = onOneLine(text.replaceAll('[Full message cannot be displayed on this version]', ''));
  if (/^(Reacted to|Removed an? .{1,20} reaction from|Hat auf) ["“„]/u.test(own)) return '';
  return own.replace(/^(Replying to|Antwort auf) ["“„].{0,60}?(\.\.\.|…)?["”“]:?( |$)/u, '');
}
