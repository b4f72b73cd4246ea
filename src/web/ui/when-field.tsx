import { useState } from 'react';
import { uiTexts } from '#texts/ui.ts';
import { Button } from './button.tsx';
import { DateTimeField } from './date-fields.tsx';
import { useTexts } from './reader.tsx';

interface WhenFieldProps {
  label?: string;
  /** Null is now. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** When something happened: now, unless somebody says otherwise. */
export function WhenField({ label, value, onChange }: WhenFieldProps) {
  const [asked, setAsked] = useState(value !== null);
  const t = useTexts(uiTexts);
  if (!asked) {
    return (
      <p className="text-fine text-soft">
        {t('asOfNow')}{' '}
        <Button
          size="small"
          look="quiet"
          onPress={() => {
            setAsked(true);
            onChange(new Date().toISOString());
          }}
        >
          {t('wasEarlier')}
        </Button>
      </p>
    );
  }
  return <DateTimeField label={label ?? t('whenItHappened')} value={value} onChange={onChange} />;
}
