import { refuse } from '#domain/refusal.ts';

export function playbookNotFound() {
  return refuse('playbook_not_found', 'There is no such version of that playbook.');
}
