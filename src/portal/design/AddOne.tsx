import { useState } from 'react';
import { Button } from './Button';
import { Choice } from './Choice';

/** Adds one more of what may be chosen. Choosing alone does nothing yet: keys pass over many on their way. */
export function AddOne({
  label,
  add,
  options,
  onAdd,
}: {
  label: string;
  /** What the button says. */
  add: string;
  options: readonly (readonly [string, string])[];
  onAdd: (value: string) => void;
}) {
  const [picked, setPicked] = useState('');
  // What was added is no longer among them.
  const value = options.some(([key]) => key === picked) ? picked : (options[0]?.[0] ?? '');
  if (value === '') return null;
  return (
    <div className="add-one">
      <Choice label={label} value={value} options={options} onChange={setPicked} />
      <Button onPress={() => onAdd(value)}>{add}</Button>
    </div>
  );
}
