import type { tryLanguageModel } from '#contract/language-model/language-model.ts';
import type { OutputOf } from '#contract/operation.ts';
import { languageModelTexts } from '#texts/language-model.ts';
import { useTexts } from '../../ui/reader.tsx';
import { Notice } from '../../ui/states.tsx';
import { ModelProblem } from './model-problem.tsx';

/** What came back of our sentence, and how long it took. */
export function Tried({ tried }: { tried: OutputOf<typeof tryLanguageModel> }) {
  const t = useTexts(languageModelTexts);
  const { problem, problemWords, tookMilliseconds } = tried;
  const seconds = new Intl.NumberFormat(t.locale, {
    ...{ style: 'unit', unit: 'second', unitDisplay: 'long', maximumSignificantDigits: 2 },
  });
  const time = seconds.format(tookMilliseconds / 1000);
  const commitment = tried.found.find(({ what }) => what === 'commitment');
  const found = commitment && [commitment.act, commitment.when].filter(Boolean).join(', ');
  return (
    <Notice tone={problem ? 'risk' : found ? 'them' : 'warn'}>
      {problem ? (
        <ModelProblem problem={problem} words={problemWords} />
      ) : found ? (
        t('understood', { time, found })
      ) : (
        t('answered', { time })
      )}
      <span className="block text-fine">
        {t.rich('sent', { q: (text) => <q>{text}</q> }, { sentence: tried.sent })}
      </span>
    </Notice>
  );
}
