import { useRef } from 'react';
import { useText } from '../i18n/text';
import { AddOne } from './AddOne';
import { Button } from './Button';
import './edit.css';

/** Several of many: what is chosen, each to be removed, and one more to be added. */
export function Several({
  label,
  one,
  add,
  chosen,
  options,
  onChange,
}: {
  label: string;
  /** What one of them is called. */
  one: string;
  add: string;
  chosen: readonly string[];
  options: readonly (readonly [string, string])[];
  onChange: (chosen: readonly string[]) => void;
}) {
  const t = useText();
  const whole = useRef<HTMLFieldSetElement>(null);
  const nameOf = (key: string): string => options.find(([each]) => each === key)?.[1] ?? key;
  const remove = (key: string): void => {
    onChange(chosen.filter((each) => each !== key));
    // The button that had the focus is gone.
    whole.current?.focus();
  };
  return (
    <fieldset className="several" ref={whole} tabIndex={-1}>
      <legend className="field-label">{label}</legend>
      <ul className="chips">
        {chosen.map((key) => (
          <li key={key} className="chip">
            <span>{nameOf(key)}</span>
            <Button
              look="plain"
              onPress={() => remove(key)}
              aria-label={t('portal.shell.removeOne', { name: nameOf(key) })}
            >
              {t('portal.shell.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <AddOne
        label={one}
        add={add}
        options={options.filter(([key]) => !chosen.includes(key))}
        onAdd={(key) => onChange([...chosen, key])}
      />
    </fieldset>
  );
}
