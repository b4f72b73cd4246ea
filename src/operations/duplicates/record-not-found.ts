import { refuse } from '#domain/refusal.ts';
import type { MergedNoun } from '#store/duplicates/duplicate-tables.ts';

export function recordNotFound(noun: MergedNoun) {
  return noun === 'contact'
    ? refuse('contact_not_found', 'There is no such contact.')
    : refuse('account_not_found', 'There is no such account.');
}
