import type { ConversationView } from '#contract/conversations/conversation-view.ts';
import { conversationsTexts } from '#texts/conversations.ts';
import { useNumbers, useTexts } from '../../ui/reader.tsx';

type Attendance = ConversationView['attendance'];

/** In a line: who comes, who stays away or proposes another time, who has not said. Nothing while nobody has said anything. */
export function WhoComes({ attendance }: { attendance: Attendance }) {
  const t = useTexts(conversationsTexts);
  const numbers = useNumbers();
  if (attendance.every(({ says }) => says === 'not said')) return null;
  const those = (says: Attendance[number]['says']) => {
    const named = attendance.filter((one) => one.says === says).map(({ name }) => name);
    return named.length === 0 ? null : { names: numbers.list(named), count: named.length };
  };
  const comes = those('comes');
  const away = those('stays away');
  const otherwise = those('another time');
  const silent = those('not said');
  return (
    <p className="flex flex-wrap gap-x-3 text-fine">
      {comes && <span className="text-them">{t('comes', comes)}</span>}
      {away && <span className="text-warn">{t('staysAway', away)}</span>}
      {otherwise && <span className="text-warn">{t('proposesTime', otherwise)}</span>}
      {silent && <span className="text-soft">{t('hasNotSaid', silent)}</span>}
    </p>
  );
}
