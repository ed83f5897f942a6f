import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { Notice } from '../../design/Notice';
import { TakesFocus } from '../../design/TakesFocus';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import { FoundIdentifiers } from '../screening/FoundIdentifiers';
import { foundIn, useScreening } from '../screening/useScreening';

/** A text to somebody, and a button that sends it once; what was typed stays where that fails. */
export function Compose({
  lead,
  label,
  sent,
  maxLength,
  send,
}: {
  lead: string;
  label: string;
  /** What is said once it is on its way. */
  sent: string;
  maxLength: number;
  send: (
    text: string,
    more: { readonly idempotencyKey: string; readonly confirmations: string[] },
  ) => Promise<unknown>;
}) {
  const t = useText();
  const problem = useProblem();
  const [text, setText] = useState('');
  // One key for one text: pressing twice sends once.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const work = useMutation({ mutationFn: () => send(text, { idempotencyKey, ...screening.input(text) }) });
  const screening = useScreening(() => work.mutate());
  if (work.isSuccess) {
    return (
      <TakesFocus>
        <Notice kind="good">{sent}</Notice>
      </TakesFocus>
    );
  }
  return (
    <form
      className="page"
      onSubmit={(event) => {
        event.preventDefault();
        work.mutate();
      }}
    >
      <p className="meta">{lead}</p>
      <Field label={label} value={text} onChange={setText} rows={6} input={{ maxLength }} />
      <FoundIdentifiers error={work.error} screening={screening} />
      {work.error && !foundIn(work.error) && <Notice kind="problem">{problem(work.error)}</Notice>}
      <div className="actions">
        <Button type="submit" look="primary" isPending={work.isPending} isDisabled={text.trim() === ''}>
          {t('portal.reply.send')}
        </Button>
      </div>
    </form>
  );
}
