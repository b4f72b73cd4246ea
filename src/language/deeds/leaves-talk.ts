import { straight } from '../straight.ts';

const leaves =
  /\b(?:have|has|need|got|gotta|must|better|should|let me|going|gonna)(?: to)?(?: \w+ly)? (?:run|jump|hop|dash|bounce|go|drop|leave|get going|head (?:off|out))(?: off| now| soon)*\s*(?:[,.!;–—-]|$|(?:now|soon|here|to (?:another|my|the next|a)|for (?:another|my|the next)|in (?:a|one|two|three|five|ten|\d+))\b)/i;
const farewell =
  /^\W*(?:(?:ok|okay|right|all right|alright|well|thanks|great|so),? )*(?:bye|goodbye|talk soon|see you(?: all| both)?|speak soon|take care|have a (?:good|great|nice))\b/i;

/** "Right, I have to run": whoever takes their leave answers nothing, and will do nothing but go. */
export function leavesTalk(text: string): boolean {
  const plain = straight(text);
  return leaves.test(plain) || farewell.test(plain);
}
