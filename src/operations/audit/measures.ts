import type { AuditMeasure } from '#contract/audit/pipeline-audit.ts';
import { auditTexts } from '#texts/audit.ts';
import { sayIn } from '#texts/say.ts';

/** What the audit counts, in the words of its page. */
export function measureWords(measure: AuditMeasure, locale: string): { label: string; means: string } {
  const say = sayIn(locale, auditTexts);
  const key = measure.replaceAll('-', '_');
  return { label: say('label', { measure: key }), means: say('means', { measure: key }) };
}
