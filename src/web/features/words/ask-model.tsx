import { wordsTexts } from '#texts/words.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/reader.tsx';
import type { LanguageModelAsked } from './use-language-model.ts';

/** Has the language model read along, where the workspace has one: only when somebody says so. */
export function AskModel({ model }: { model: LanguageModelAsked }) {
  const t = useTexts(wordsTexts);
  const { state, hasLong, hasFailed, ask, stop } = model;
  if (state === 'none' && !hasLong) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-fine text-soft">
      <span role="status">
        {state === 'asking' && t('modelReads')}
        {hasFailed && t('modelFailed')}
        {state === 'asked' && !hasFailed && t('modelRead')}
      </span>
      {state === 'ready' && (
        <Button size="small" onPress={ask}>
          {hasFailed ? t('askModelAgain') : t('askModel')}
        </Button>
      )}
      {state === 'asking' && (
        <Button size="small" look="quiet" onPress={stop}>
          {t('stopModel')}
        </Button>
      )}
      {hasLong && <p className="w-full">{t('modelNotOfLong')}</p>}
    </div>
  );
}
