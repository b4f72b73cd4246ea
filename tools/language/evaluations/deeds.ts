import { type Proposal, tickedFrom } from '../../../src/domain/words/proposal.ts';
import type { LanguageModel } from '../../../src/language/labels/language-model.ts';
import type { Weights } from '../../../src/language/model/weights.ts';
import { readSpeech } from '../../../src/language/read-speech.ts';
import { conversationsIn, type TrueConversation, type TrueLine } from '../conversations.ts';
import type { LabelledSentence } from '../labelled-sentence.ts';
import { modelOf } from '../train-model.ts';

/** A line beside what is proposed from it. */
export interface ReadLine {
  readonly conversation: string;
  readonly line: TrueLine;
  readonly proposed: readonly Proposal[];
}

/** Reads conversations as a whole and puts every proposal beside the line that it rests on. */
export function readLines(conversations: readonly TrueConversation[], model?: LanguageModel): ReadLine[] {
  return conversations.flatMap(({ source, speech, context, lines }) => {
    const proposals = readSpeech(speech, context, model);
    return lines.map((line, place) => ({
      conversation: source,
      line,
      // What a yes agrees to rests on the ask as well, which is no deed of whoever asked.
      proposed: proposals.filter(({ quotes: [first, ...more] }) =>
        [
          first,
          ...more.filter(({ utterance }) => lines[utterance]?.speaker === lines[first.utterance]?.speaker),
        ].some(({ utterance }) => utterance === place),
      ),
    }));
  });
}

/** Reads our own conversations, each author's by a model that was trained on the others. */
export function readOwnApart(
  own: readonly LabelledSentence[],
  asks: Weights,
  folder = 'tools/language/sentences',
): ReadLine[] {
  return [...new Set(own.map(({ author }) => author))].flatMap((author) => {
    const model = modelOf(
      own.filter((each) => each.author !== author),
      asks,
    );
    return readLines(conversationsIn(`${folder}/${author}.jsonl`), model);
  });
}

interface Share {
  readonly right: number;
  readonly of: number;
}

/** How well whole conversations are read: what is a deed, whose, by when, and which of them can be counted on. */
export function measureDeeds(read: readonly ReadLine[]) {
  const judged = read.filter(({ line }) => line.firm !== null);
  const isDeed = ({ line }: ReadLine) => line.label === 'client_commit' || line.label === 'seller_commit';
  const deedOf = ({ proposed }: ReadLine) =>
    proposed.find(({ what }) => what === 'commitment' || what === 'promise') ?? proposed.find(isAgreedTime);
  const isFirm = (each: ReadLine) =>
    each.proposed.some((one) => (one.what === 'commitment' && one.missing.length === 0) || isAgreedTime(one));
  const found = read.filter((each) => isDeed(each) && deedOf(each));
  const dated = read.filter((each) => each.line.duePhrase !== null || each.line.due !== null);
  return {
    lines: read.length,
    anyPromise: precisionAndRecall(read, isDeed, (each) => deedOf(each) !== undefined),
    clientCommitment: precisionAndRecall(
      read,
      ({ line }) => line.label === 'client_commit',
      ({ proposed }) => proposed.some((one) => one.what === 'commitment' || isAgreedTime(one)),
    ),
    tickedCommitment: precisionAndRecall(
      read,
      ({ line }) => line.label === 'client_commit',
      ({ proposed }) =>
        proposed.some(
          (one) => (one.what === 'commitment' || isAgreedTime(one)) && one.confidence >= tickedFrom,
        ),
    ),
    nonCommitment: proposedAs(read, 'non_commit', 'non-commitment'),
    concern: proposedAs(read, 'concern', 'concern'),
    tickedConcern: proposedAs(read, 'concern', 'concern', tickedFrom),
    request: proposedAs(read, 'premature_request', 'request'),
    firm: precisionAndRecall(judged, ({ line }) => line.firm === true, isFirm),
    sideOfOwner: share(
      found,
      (each) => (deedOf(each)?.what === 'promise' ? 'ours' : 'client') === each.line.owner,
    ),
    due: share(
      found.filter(({ line }) => line.due !== null),
      (each) => each.proposed.some((one) => dayOf(one) === each.line.due),
    ),
    neverDated: share(
      dated.filter(({ line, proposed }) => line.due === null && proposed.length > 0),
      (each) => each.proposed.every((one) => dayOf(one) === null),
    ),
  };
}

function proposedAs(read: readonly ReadLine[], label: string, as: Proposal['what'], from = 0) {
  return precisionAndRecall(
    read,
    ({ line }) => line.label === label,
    ({ proposed }) => proposed.some(({ what, confidence }) => what === as && confidence >= from),
  );
}

/** A time that the client agrees to is what they will do by when, though it is kept as a conversation. */
function isAgreedTime(one: Proposal): boolean {
  return one.what === 'next conversation' && one.day !== null && one.who.length > 0;
}

function dayOf(one: Proposal) {
  if ('due' in one) return one.due;
  return one.what === 'next conversation' ? one.day : null;
}

function precisionAndRecall(
  read: readonly ReadLine[],
  there: (each: ReadLine) => boolean,
  told: (each: ReadLine) => boolean,
) {
  const both = read.filter((each) => there(each) && told(each)).length;
  return {
    precision: ratio({ right: both, of: read.filter(told).length }),
    recall: ratio({ right: both, of: read.filter(there).length }),
    there: read.filter(there).length,
    told: read.filter(told).length,
  };
}

function share(read: readonly ReadLine[], isRight: (each: ReadLine) => boolean) {
  const counted = { right: read.filter(isRight).length, of: read.length };
  return { share: ratio(counted), ...counted };
}

function ratio({ right, of }: Share): number | null {
  return of === 0 ? null : right / of;
}

/** What was measured, to be read by people. */
export function deedLines(measured: ReturnType<typeof measureDeeds>): string[] {
  const { lines, ...parts } = measured;
  return [
    `${lines} lines`,
    ...Object.entries(parts).map(([name, part]) => {
      if ('share' in part) return `  ${name.padEnd(20)} ${two(part.share)}  (${part.right} of ${part.of})`;
      const { precision, recall, there, told } = part;
      return `  ${name.padEnd(20)} precision ${two(precision)}  recall ${two(recall)}  (${there} there, ${told} told)`;
    }),
  ];
}

function two(share: number | null): string {
  return share === null ? '   –' : share.toFixed(2);
}
