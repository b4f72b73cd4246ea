import { useState } from 'react';
import { playbookTexts } from '#texts/playbook.ts';
import { newId } from '../../api/new-id.ts';
import { type Line, LineList } from '../../ui/line-list.tsx';
import { useTexts } from '../../ui/reader.tsx';

const mostQuestions = 12;

/** The questions of one commitment, as lines that can be moved. */
export function QuestionLines({
  questions,
  onChange,
}: {
  questions: readonly string[];
  onChange: (questions: string[]) => void;
}) {
  const t = useTexts(playbookTexts);
  const [lines, setLines] = useState<readonly Line[]>(() => linesOf(questions));
  // Lines keep their names while they are moved; what came from elsewhere, such as an undo, begins new ones.
  const isOurs = textsOf(lines).join('\n') === questions.join('\n');
  const shown = isOurs ? lines : linesOf(questions);
  return (
    <div>
      <p className="mb-1 text-fine font-medium text-soft">{t('questions')}</p>
      <LineList
        label={t('question')}
        lines={shown}
        onChange={(next) => {
          setLines(next);
          onChange(textsOf(next));
        }}
        newId={newId}
        addLabel={t('addQuestion')}
        max={mostQuestions}
      />
    </div>
  );
}

const linesOf = (questions: readonly string[]): Line[] => questions.map((text) => ({ id: newId(), text }));
/** A line that nothing is written in yet is no question. */
const textsOf = (lines: readonly Line[]): string[] =>
  lines.map(({ text }) => text).filter((text) => text.trim() !== '');
