import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';

/** A code to type, and a button that shows it to the hub. */
export function CodeForm({
  label,
  hint,
  prove,
  onProved,
  numeric = false,
}: {
  label: string;
  hint: string;
  prove: (code: string) => Promise<void>;
  onProved: () => void;
  numeric?: boolean;
}) {
  const t = useText();
  const problem = useProblem();
  const [code, setCode] = useState('');
  const shown = useMutation({ mutationFn: () => prove(code), onSuccess: onProved });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (code.trim() !== '') shown.mutate();
  };
  return (
    <form onSubmit={submit} noValidate className="form code-form">
      <Field
        label={label}
        hint={hint}
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
        problem={shown.error ? problem(shown.error) : undefined}
        input={{
          dir: 'ltr',
          inputMode: numeric ? 'numeric' : 'text',
          spellCheck: false,
          autoCapitalize: 'none',
        }}
      />
      <Button type="submit" isPending={shown.isPending}>
        {t('portal.stepUp.submit')}
      </Button>
    </form>
  );
}
