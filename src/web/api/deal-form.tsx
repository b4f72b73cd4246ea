import { type ReactNode, useState } from 'react';
import { recordFacts } from '#contract/ledger/ledger.ts';
import type { OperationContract, OutputOf, SentTo } from '#contract/operation.ts';
import { sayProblem } from '../ui/toast.tsx';
import { explain } from './client.ts';
import { type SeenDeal, useDealWrite } from './deal-write.ts';
import { Meanwhile } from './meanwhile.tsx';
import type { FactToRecord } from './record-now.ts';
import type { Way } from './undo.ts';
import { WriteForm } from './write-form.tsx';

interface FormProps {
  deal: SeenDeal;
  need?: Readonly<Record<string, unknown>>;
  save: string;
  /** What it is called while it waits for a network, where the words of its button do not say it. */
  waitsAs?: string;
  /** What is said in passing once it is done. */
  said: string;
  onDone: () => void;
  /** Where leaving is no cancelling, because what was typed is kept. */
  cancelLabel?: string;
  isEndInReach?: boolean;
  look?: 'primary' | 'danger' | 'theirs';
  children?: ReactNode;
}

type Input<Contract extends OperationContract> = Omit<SentTo<Contract>, 'dealId' | 'seenSequence'>;

interface DealFormProps<Contract extends OperationContract> extends FormProps {
  contract: Contract;
  /** A promise where something has to be made first, such as an account that is new. */
  input: () => Input<Contract> | Promise<Input<Contract>>;
  /** Saving what was not changed writes nothing. */
  isUnchanged?: () => boolean;
  onWritten?: (answer: OutputOf<Contract>) => void;
  back?: (way: Way | undefined) => Way | undefined;
}

/** A form that writes to one deal's ledger, in a dialog or a sheet. */
export function DealForm<Contract extends OperationContract>(props: DealFormProps<Contract>) {
  const {
    contract,
    deal,
    input,
    waitsAs = props.save,
    said,
    onDone,
    isUnchanged,
    onWritten,
    back,
    children,
    ...rest
  } = props;
  const [seen] = useState(deal);
  const write = useDealWrite(contract, seen, { said, back, keep: { label: waitsAs, onKept: onDone } });
  const save = async (send: (input: Input<Contract>) => Promise<OutputOf<Contract> | undefined>) => {
    if (isUnchanged?.()) return onDone();
    const answer = await Promise.resolve(input()).then(send, (error: unknown) => sayProblem(explain(error)));
    if (answer === undefined) return;
    onWritten?.(answer);
    onDone();
  };
  return (
    <WriteForm
      {...rest}
      onSave={() => void save(write.send)}
      onCarryOn={() => void save(write.carryOn)}
      onCancel={onDone}
      isPending={write.isPending}
      problem={write.problem}
    >
      {children}
      <Meanwhile seen={seen} />
    </WriteForm>
  );
}

interface RecordFormProps extends FormProps {
  facts: () => FactToRecord[];
  anyway?: boolean;
}

/** A form that records facts. */
export function RecordForm({ facts, anyway, ...rest }: RecordFormProps) {
  return (
    <DealForm
      {...rest}
      contract={recordFacts}
      isUnchanged={() => facts().length === 0}
      input={() => ({ facts: facts(), ...(anyway ? { anyway } : {}) })}
    />
  );
}
