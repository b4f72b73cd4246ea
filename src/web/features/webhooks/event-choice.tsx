import { webhookEvents } from '#contract/webhooks/webhooks.ts';
import { webhooksTexts } from '#texts/webhooks.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { useTexts } from '../../ui/reader.tsx';

const nouns = ['account', 'contact', 'deal', 'conversation', 'note', 'fact', 'relation', 'file'] as const;
const acts = ['made', 'changed', 'removed'] as const;

interface EventChoiceProps {
  events: readonly string[];
  onChange: (events: string[]) => void;
}

/** Which changes an address is told of: a line for each noun, with what can happen to it. */
export function EventChoice({ events, onChange }: EventChoiceProps) {
  const t = useTexts(webhooksTexts);
  return (
    <fieldset>
      <legend className="mb-1 text-[13px] font-semibold">{t('events')}</legend>
      <div className="divide-y divide-line">
        {nouns.map((noun) => (
          <fieldset
            key={noun}
            className="flex items-center justify-between gap-x-4 py-1.5 max-sm:flex-col max-sm:items-start"
          >
            <legend className="sr-only">{t(noun)}</legend>
            <span aria-hidden="true">{t(noun)}</span>
            <span className="flex gap-x-4">
              {acts.map((act) => {
                const event = webhookEvents.find((one) => one === `${noun}.${act}`);
                if (!event) return null;
                return (
                  <Checkbox
                    key={act}
                    isSelected={events.includes(event)}
                    onChange={(isOn) =>
                      onChange(isOn ? [...events, event] : events.filter((one) => one !== event))
                    }
                  >
                    {t(act)}
                  </Checkbox>
                );
              })}
            </span>
          </fieldset>
        ))}
      </div>
    </fieldset>
  );
}
