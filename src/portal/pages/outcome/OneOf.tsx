import { Label, Radio, RadioGroup } from 'react-aria-components';

/** A question with its answers below it, of which one is chosen. */
export function OneOf<Value extends string>({
  label,
  chosen,
  options,
  onChange,
}: {
  label: string;
  chosen: Value | null;
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
}) {
  return (
    <RadioGroup className="field" value={chosen} onChange={(value) => onChange(value as Value)}>
      <Label className="field-label">{label}</Label>
      <div className="options">
        {options.map(([value, text]) => (
          <Radio key={value} value={value} className="option">
            {text}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
