import { useId, type ReactNode } from 'react';

/** One of several, in a native select: on a phone nothing is easier. */
export function Choice<Value extends string>({
  label,
  hint,
  problem,
  value,
  options,
  onChange,
}: {
  label: ReactNode;
  hint?: ReactNode;
  problem?: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <select
        id={id}
        className="select"
        value={value}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={`${hint ? `${id}-hint` : ''} ${problem ? `${id}-problem` : ''}`.trim() || undefined}
        onChange={(event) => onChange(event.target.value as Value)}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
      {problem && (
        <span className="field-problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </div>
  );
}
