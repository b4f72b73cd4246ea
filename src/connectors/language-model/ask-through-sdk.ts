import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { APICallError, generateText, NoObjectGeneratedError, Output } from 'ai';
import { boundedFetch } from './bounded-fetch.ts';
import type { LanguageModelAt, Question, Told } from './language-model.ts';
import { problemOf } from './problem-of.ts';
import { toldIn, toldSchema } from './told-in.ts';

// What the SDK says of servers that it does not know goes to the log otherwise, request and all.
globalThis.AI_SDK_LOG_WARNINGS = false;

/** How an answer is asked for. Not every server knows schemas, and some models take no temperature. */
type Manner = 'by schema' | 'as json';

/** Asks once, and a second time more plainly where the server does not know what was asked of it. */
export async function askThroughSdk(
  at: LanguageModelAt,
  question: Question,
  signal: AbortSignal,
): Promise<Told> {
  const until = AbortSignal.any([signal, AbortSignal.timeout(at.waitSeconds * 1000)]);
  try {
    return { ok: true, told: await toldBy(at, question, 'by schema', until) };
  } catch (error) {
    if (!isNotKnownThere(error)) return problemOf(error, at.key);
  }
  try {
    return { ok: true, told: await toldBy(at, question, 'as json', until) };
  } catch (error) {
    return problemOf(error, at.key);
  }
}

async function toldBy(
  { address, model, key }: LanguageModelAt,
  { instructions, words }: Question,
  manner: Manner,
  abortSignal: AbortSignal,
) {
  const provider = createOpenAICompatible({
    name: 'workspace',
    baseURL: address,
    ...(key === null ? {} : { apiKey: key }),
    fetch: boundedFetch,
    supportsStructuredOutputs: manner === 'by schema',
  });
  try {
    const { output } = await generateText({
      model: provider(model),
      instructions,
      prompt: words,
      output: Output.object({ schema: toldSchema, name: 'found' }),
      ...(manner === 'by schema' ? { temperature: 0 } : {}),
      // Tried again, it would keep whoever waits; the product's own reading stands meanwhile.
      maxRetries: 0,
      abortSignal,
      telemetry: { isEnabled: false },
    });
    return output.found;
  } catch (error) {
    const told = NoObjectGeneratedError.isInstance(error) ? toldIn(error.text ?? '') : null;
    if (told !== null) return told;
    throw error;
  }
}

function isNotKnownThere(error: unknown): boolean {
  return APICallError.isInstance(error) && (error.statusCode === 400 || error.statusCode === 422);
}
