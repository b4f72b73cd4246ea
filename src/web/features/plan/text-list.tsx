import { Button } from '../../ui/button.tsx';
import { CloseIcon, PlusIcon } from '../../ui/icons.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface TextListProps {
  label: string;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
  addLabel: string;
  max: number;
}

/** A few short lines, such as questions. */
export function TextList({ label, lines, onChange, addLabel, max }: TextListProps) {
  return (
    <div className="flex flex-col gap-1.5">
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <div key={place} className="flex items-center gap-1">
          <TextField
            label={`${label} ${place + 1}`}
            labelHidden
            value={line}
            onChange={(text) => onChange(lines.map((one, at) => (at === place ? text : one)))}
            className="flex-1"
          />
          <Button
            look="quiet"
            size="small"
            aria-label={`Take ${label.toLowerCase()} ${place + 1} out`}
            onPress={() => onChange(lines.filter((_, at) => at !== place))}
          >
            <CloseIcon />
          </Button>
        </div>
      ))}
      {lines.length < max && (
        <Button size="small" look="quiet" className="self-start" onPress={() => onChange([...lines, ''])}>
          <PlusIcon /> {addLabel}
        </Button>
      )}
    </div>
  );
}
