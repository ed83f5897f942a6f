import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';

/** As many characters as the hub wants of reasons that others read. */
const MIN = 10;
const MAX = 2_000;

/** A form in which somebody says why: what else is chosen in it, the reasons, and what went wrong. */
export function ReasonForm({
  work,
  label,
  hint,
  reason,
  isNeeded = true,
  submit,
  look,
  onChange,
  children,
}: {
  work: UseMutationResult<unknown, unknown, void>;
  label: string;
  hint?: string;
  reason: string;
  /** Whether it cannot be sent without any. */
  isNeeded?: boolean;
  submit: string;
  look?: 'primary';
  onChange: (reason: string) => void;
  children: ReactNode;
}) {
  const problem = useProblem();
  const length = reason.trim().length;
  return (
    <form
      className="moderation-form"
      onSubmit={(event) => {
        event.preventDefault();
        work.mutate();
      }}
    >
      {children}
      <Field
        label={label}
        hint={hint}
        value={reason}
        onChange={onChange}
        rows={3}
        input={{ maxLength: MAX }}
      />
      {work.error != null && <Notice kind="problem">{problem(work.error)}</Notice>}
      <div className="actions">
        <Button
          type="submit"
          look={look}
          isPending={work.isPending}
          isDisabled={length < MIN && (isNeeded || length > 0)}
        >
          {submit}
        </Button>
      </div>
    </form>
  );
}
