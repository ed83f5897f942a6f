import { HubUserError } from '@guardian-network-hub/client-sdk';
import type { UseMutationResult } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useText } from '../i18n/text';
import { Button } from './Button';
import { Notice } from './Notice';
import { useProblem } from './problem';
import './edit.css';

/** Gives what is wrong with a field, where it is that field. */
export type ProblemOf = (field: string) => string | undefined;

/**
 * A part of a page that is filled in and sent by itself. What is wrong with a field is told there, and the field
 * gets the focus; anything else stands above the button. What was typed stays, whatever comes back.
 */
export function EditForm({
  title,
  work,
  draft,
  fields,
  told = false,
  submit,
  waits = false,
  children,
}: {
  title?: string;
  work: UseMutationResult<unknown, unknown, void>;
  /** What is filled in; another object after each change. */
  draft: unknown;
  /** The fields of the input that the form shows. */
  fields: readonly string[];
  /** Whether the fields say themselves what is wrong. */
  told?: boolean;
  submit?: string;
  /** Whether something else is to be over first. */
  waits?: boolean;
  children: (problemOf: ProblemOf) => ReactNode;
}) {
  const t = useText();
  const id = useId();
  const problem = useProblem();
  const form = useRef<HTMLFormElement>(null);
  const [sent, setSent] = useState<unknown>();
  const { error, isPending, isSuccess } = work;
  const field = error instanceof HubUserError ? error.field : null;
  const here = told || (field != null && fields.includes(field));
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);
  return (
    <form
      ref={form}
      className="card edit-form"
      aria-labelledby={title && id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (waits) return;
        setSent(draft);
        work.mutate();
      }}
    >
      {title && (
        <h2 id={id} className="edit-title">
          {title}
        </h2>
      )}
      {children((name) => (error && field === name ? problem(error) : undefined))}
      {error != null && !here && <Notice kind="problem">{problem(error)}</Notice>}
      {isSuccess && sent === draft && <Notice kind="good">{t('portal.sharing.saved')}</Notice>}
      <div className="actions">
        <Button type="submit" look="primary" isPending={isPending} isDisabled={waits}>
          {submit ?? t('portal.sharing.save')}
        </Button>
      </div>
    </form>
  );
}
