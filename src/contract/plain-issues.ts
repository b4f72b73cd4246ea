import type { z } from 'zod';
import type { InputIssue } from './errors.ts';

/** Everything that is wrong with an input, each with its path. */
export function issuesOf(error: z.ZodError): InputIssue[] {
  return error.issues.map(({ path, message }) => ({
    path: path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
    message,
  }));
}

/** What is wrong with a value, in plain words, where its schema says nothing of its own. */
export function plainIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'This is missing.';
      return issue.expected === 'int' ? 'Give a whole number.' : 'This is not what is expected here.';
    case 'invalid_format':
      if (issue.format === 'uuid') return 'This is no id.';
      if (issue.format === 'date') return 'Write a day such as 2026-11-18.';
      if (issue.format === 'datetime') return 'Write a time such as 2026-11-18T10:00:00Z.';
      return 'This is not what is expected here.';
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'invalid_value':
      return `Choose one of these: ${issue.values.map(String).join(', ')}.`;
    case 'unrecognized_keys':
      return `Nothing is known here of ${issue.keys.join(', ')}.`;
    default:
      return 'This is not what is expected here.';
  }
}

function tooSmall(origin: string, minimum: number): string {
  if (origin === 'string') {
    return minimum === 1 ? 'Please write something here.' : `Please write ${minimum} characters or more.`;
  }
  return origin === 'array' ? `Name ${minimum} or more.` : `Give ${minimum} or more.`;
}

function tooBig(origin: string, maximum: number): string {
  if (origin === 'string') return `Please write ${maximum} characters at most.`;
  return origin === 'array' ? `Name ${maximum} at most.` : `Give ${maximum} at most.`;
}
