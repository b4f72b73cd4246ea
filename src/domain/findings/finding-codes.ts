/** The eleven ways in which control of the process is given up. Control is eleven less those that hold (R20). */
export const controlCodes = [
  'unowned',
  'thin-plan',
  'no-next-conversation',
  'non-commitment',
  'one-sided',
  'avoided',
  'no-value',
  'client-led',
  'no-objective',
  'no-backup',
  'not-asked',
] as const;

export const togetherCodes = [
  'ahead',
  'premature',
  'window-open',
  'their-process-unknown',
  'slipping',
] as const;

export const stayingCodes = [
  'not-closed-out',
  'silent',
  'going-dark',
  'owed',
  'promised',
  'answer-due',
  'not-coming',
  'undated-maybe',
  'maybe-due',
  'single-threaded',
  'role-missing',
  'hurried',
  'our-date',
  'broken',
  'return-due',
  'out-of-touch',
  'unconfirmed',
] as const;

export const findingCodes = [...controlCodes, ...togetherCodes, ...stayingCodes] as const;

export type ControlCode = (typeof controlCodes)[number];
export type FindingCode = (typeof findingCodes)[number];

const control: ReadonlySet<string> = new Set(controlCodes);

/** Whether a finding is one of the eleven ways in which control is given up. */
export function isControlCode(code: FindingCode): code is ControlCode {
  return control.has(code);
}
