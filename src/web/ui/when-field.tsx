import { useState } from 'react';
import { Button } from './button.tsx';
import { DateTimeField } from './date-fields.tsx';

interface WhenFieldProps {
  label?: string;
  /** Null is now. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** When something happened: now, unless somebody says otherwise. */
export function WhenField({ label = 'When it happened', value, onChange }: WhenFieldProps) {
  const [asked, setAsked] = useState(value !== null);
  if (!asked) {
    return (
      <p className="text-fine text-soft">
        Recorded as of now.{' '}
        <Button
          size="small"
          look="quiet"
          onPress={() => {
            setAsked(true);
            onChange(new Date().toISOString());
          }}
        >
          It was earlier
        </Button>
      </p>
    );
  }
  return <DateTimeField label={label} value={value} onChange={onChange} />;
}
