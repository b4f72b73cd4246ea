import { straight } from '../straight.ts';

const takenBack =
  /^(?:(?:oh|no|sorry|actually|wait|hm+|well|ok|okay)[\s,.!-]+)*(?:scratch that|strike that|forget (?:that|it|what i said)|never ?mind(?: that)?|ignore that|disregard that|i take that back|cancel that|not that|let's not do that)\b/i;
const otherDay =
  /\b(?:make (?:it|that)|(?:push|move|change|shift|bring) (?:it|that|this)(?: forward| back| up| out)? to|(?:moved|pushed|shifted|postponed|rescheduled|brought forward) (?:it |that |this )?to|(?:correction|scratch that|strike that)|(?:it|that|this) becomes|(?:actually|sorry|no|wait)[,.]? (?:\w+ ){0,4}(?:better|instead|rather)|(?:better|rather|instead) (?:on |by |do )?)\b|^(?:(?:oh|no|wait|sorry|actually|hm+)[\s,.!-]+)+(?:on |by |the |next |this )?(?:\d|mon|tue|wed|thu|fri|sat|sun|tomorrow|today|end)/i;

/** "Scratch that": what was said just before no longer holds. */
export function takesBack(text: string): boolean {
  return takenBack.test(straight(text));
}

/** "Actually make it Friday": another day for what was said just before. Only asked of sentences that name a day. */
export function namesAnotherDay(text: string): boolean {
  return otherDay.test(straight(text)) && text.split(/\s+/).length <= 12;
}
