import { useId, type ReactNode } from 'react';
import './check.css';

/** A box to tick, with its label beside it and room for a thumb. */
export function Check({
  checked,
  onChange,
  describedBy,
  children,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** The id of what says more of it. */
  describedBy?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <div className="check">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        aria-describedby={describedBy}
      />
      <label htmlFor={id}>{children}</label>
    </div>
  );
}
