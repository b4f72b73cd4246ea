import { type ReactNode, useEffect, useRef, useState } from 'react';
import { recordFacts } from '#contract/ledger/ledger.ts';
import type { OperationContract, OutputOf, SentTo } from '#contract/operation.ts';
import { sayProblem } from '../ui/toast.tsx';
import { explain } from './client.ts';
import { type SeenDeal, useDealWrite } from './deal-write.ts';
import { Meanwhile } from './meanwhile.tsx';
import { WriteForm } from './write-form.tsx';

interface FormProps {
  deal: SeenDeal;
  need?: Readonly<Record<string, unknown>>;
  save: string;
  /** What is said in passing once it is done. */
  said: string;
  onDone: () => void;
  look?: 'primary' | 'danger' | 'theirs';
  children?: ReactNode;
}

type Input<Contract extends OperationContract> = Omit<SentTo<Contract>, 'dealId' | 'seenSequence'>;

interface DealFormProps<Contract extends OperationContract> extends FormProps {
  contract: Contract;
  /** A promise where something has to be made first, such as an account that is new. */
  input: () => Input<Contract> | Promise<Input<Contract>>;
  onWritten?: (answer: OutputOf<Contract>) => void;
}

/** A form that writes to one deal's ledger, in a dialog or a sheet. */
export function DealForm<Contract extends OperationContract>(props: DealFormProps<Contract>) {
  const { contract, deal, input, said, onDone, onWritten, children, ...rest } = props;
  const [seen] = useState(deal);
  const write = useDealWrite(contract, seen, { said, keep: { label: props.save, onKept: onDone } });
  const save = async (send: (input: Input<Contract>) => Promise<OutputOf<Contract> | undefined>) => {
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

/** What a member may record directly, as it is sent. */
export type FactToRecord = SentTo<typeof recordFacts>['facts'][number];

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
      input={() => ({ facts: facts(), ...(anyway ? { anyway } : {}) })}
    />
  );
}

/** Records facts with one press, such as "kept", and says so with a way back. */
export function useRecordNow(deal: SeenDeal) {
  const saying = useRef('');
  const write = useDealWrite(recordFacts, deal, {
    said: () => saying.current,
    keep: {
      get label() {
        return saying.current;
      },
      onKept: () => undefined,
    },
  });
  const failed = write.problem?.text;
  useEffect(() => {
    if (failed) sayProblem(failed);
  }, [failed]);
  return {
    isPending: write.isPending,
    record: async (facts: FactToRecord[], said: string) => {
      saying.current = said;
      await write.send({ facts });
    },
  };
}
