import { z } from 'zod';

const mostGroups = 10;

/** Groups of the same filters, of which one is enough: each as JSON, `{"country":"Ireland","email":"some"}`. */
export function anyOf<Filters extends z.ZodRawShape>(filters: Filters) {
  return z
    .array(z.string().max(4000).transform(fromJson).pipe(z.strictObject(filters)))
    .max(mostGroups)
    .optional()
    .describe(
      'Beside the filters above, all of one of these groups has to hold. Each is the JSON of filters: `{"country":"Ireland","email":"some"}`.',
    );
}

function fromJson(text: string, { issues }: { issues: z.core.$ZodRawIssue[] }): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const message = 'Write a group of filters as JSON, such as {"country":"Ireland","email":"some"}.';
    issues.push({ code: 'custom', input: text, message });
    return z.NEVER;
  }
}
