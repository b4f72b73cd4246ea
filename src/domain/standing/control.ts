import { type ControlCode, controlCodes } from '../findings/finding-codes.ts';
import { holdsAt } from '../findings/shown-at.ts';
import type { Instant } from '../time/calendar.ts';
import type { Finding, Standing } from './standing.ts';

/** One of the eleven ways in which control is given up, with the findings that say so now. */
export interface ControlWay {
  readonly code: ControlCode;
  readonly holds: boolean;
  /** Whether anything has happened yet that it can be told by: a way that holds always can be. */
  readonly known: boolean;
  readonly findings: readonly Finding[];
}

export interface Control {
  readonly inHand: number;
  readonly of: number;
  /** How many of them nothing has happened for yet: they count as in hand (R20) and are nobody's merit. */
  readonly unknown: number;
  readonly ways: readonly ControlWay[];
}

/** Control of the process at an instant: eleven less the ways that hold (R20). */
export function controlAt(standing: Standing, at: Instant): Control {
  const ways = controlCodes.map((code) => {
    const findings = standing.findings.filter((finding) => finding.code === code && holdsAt(finding, at));
    const holds = findings.length > 0;
    return { code, holds, known: holds || canBeTold[code](standing), findings };
  });
  return {
    inHand: ways.filter((way) => !way.holds).length,
    of: controlCodes.length,
    unknown: ways.filter((way) => !way.known).length,
    ways,
  };
}

type Told = (standing: Standing) => boolean;

const conversations = (standing: Standing) => Object.values(standing.conversations);
const asks = (standing: Standing) => Object.values(standing.asks);

/** Somebody at the client was spoken with, so that it shows who leads and what was accepted. */
const wasHeld: Told = (standing) =>
  conversations(standing).some(({ state }) => state === 'held' || state === 'closed out');
const wasClosedOut: Told = (standing) =>
  conversations(standing).some(({ state, imported }) => state === 'closed out' && !imported);
const wasPlanned: Told = (standing) =>
  conversations(standing).some(({ plannedAt, imported }) => plannedAt !== null && !imported);
const hasObjective: Told = (standing) =>
  conversations(standing).some(({ plan }) => Boolean(plan.objective)) || asks(standing).length > 0;

/** By what each way can be told. What was given up once was told by then, so that a wide reading does no harm. */
const canBeTold: Readonly<Record<ControlCode, Told>> = {
  unowned: wasHeld,
  'thin-plan': wasPlanned,
  'no-next-conversation': () => true,
  'non-commitment': wasHeld,
  'one-sided': wasClosedOut,
  avoided: (standing) => Object.keys(standing.opened).length > 0,
  'no-value': hasObjective,
  'client-led': (standing) => wasHeld(standing) || Object.keys(standing.requests).length > 0,
  'no-objective': wasPlanned,
  'no-backup': hasObjective,
  'not-asked': wasClosedOut,
};
