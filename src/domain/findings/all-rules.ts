import type { DatedRule, HoldingRule } from './finding-rule.ts';
import { ahead } from './rules/ahead.ts';
import { answerDue } from './rules/answer-due.ts';
import { avoided } from './rules/avoided.ts';
import { broken } from './rules/broken.ts';
import { clientLed } from './rules/client-led.ts';
import { goingDark } from './rules/going-dark.ts';
import { hurried } from './rules/hurried.ts';
import { maybeDue, undatedMaybe } from './rules/maybe.ts';
import { noBackup } from './rules/no-backup.ts';
import { noNextConversation } from './rules/no-next-conversation.ts';
import { noObjective } from './rules/no-objective.ts';
import { noValue } from './rules/no-value.ts';
import { nonCommitment } from './rules/non-commitment.ts';
import { notAsked } from './rules/not-asked.ts';
import { notClosedOut } from './rules/not-closed-out.ts';
import { notComing } from './rules/not-coming.ts';
import { oneSided } from './rules/one-sided.ts';
import { ourDate } from './rules/our-date.ts';
import { owed } from './rules/owed.ts';
import { premature } from './rules/premature.ts';
import { promised } from './rules/promised.ts';
import { returnDue } from './rules/return-due.ts';
import { roleMissing } from './rules/role-missing.ts';
import { silent } from './rules/silent.ts';
import { singleThreaded } from './rules/single-threaded.ts';
import { slipping } from './rules/slipping.ts';
import { theirProcessUnknown } from './rules/their-process-unknown.ts';
import { thinPlan } from './rules/thin-plan.ts';
import { unconfirmed } from './rules/unconfirmed.ts';
import { unowned } from './rules/unowned.ts';
import { windowOpen } from './rules/window-open.ts';

/** Rules that rest on a condition, looked at after every fact. */
export const holdingRules: readonly HoldingRule[] = [
  unowned,
  thinPlan,
  noObjective,
  noBackup,
  oneSided,
  notAsked,
  avoided,
  noValue,
  clientLed,
  ahead,
  premature,
  windowOpen,
  theirProcessUnknown,
  slipping,
  singleThreaded,
  roleMissing,
  hurried,
  ourDate,
  nonCommitment,
  undatedMaybe,
  maybeDue,
  broken,
  returnDue,
  unconfirmed,
  notComing,
];

/** Rules whose instants follow from dates in the ledger, looked at once. */
export const datedRules: readonly DatedRule[] = [
  noNextConversation,
  notClosedOut,
  silent,
  goingDark,
  owed,
  promised,
  answerDue,
];
