import { useId } from 'react';
import './progress.css';

/** How far something is; without a number it is only under way. What `says` is told politely as it changes. */
export function Progress({ label, done, says }: { label: string; done?: number; says?: string }) {
  const id = useId();
  return (
    <div className="progress">
      <span id={id} className="field-label">
        {label}
      </span>
      <progress aria-labelledby={id} value={done} max={1} />
      <span role="status" className="meta">
        {says}
      </span>
    </div>
  );
}
