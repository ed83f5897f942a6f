import { useEffect, useRef, useState } from 'react';
import { Button } from './Button';
import { Choice } from './Choice';

/**
 * Adds one more of what may be chosen: a button that opens the choice. Choosing alone does nothing yet, as keys
 * pass over many on their way.
 */
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
  const [open, setOpen] = useState(false);
  const [picked, setPicked] = useState('');
  const choice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) choice.current?.querySelector('select')?.focus();
  }, [open]);
  // What was added is no longer among them.
  const value = options.some(([key]) => key === picked) ? picked : (options[0]?.[0] ?? '');
  if (value === '') return null;
  const press = (): void => {
    setOpen(!open);
    if (open) onAdd(value);
  };
  return (
    <div className="add-one" ref={choice}>
      {open && <Choice label={label} value={value} options={options} onChange={setPicked} />}
      <Button look={open ? 'secondary' : 'plain'} onPress={press}>
        {add}
      </Button>
    </div>
  );
}
