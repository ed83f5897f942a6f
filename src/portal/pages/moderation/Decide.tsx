import {
  DecideDocument,
  request,
  unwrap,
  type Decision,
  type ReportReason,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { Choice } from '../../design/Choice';
import { Field } from '../../design/Field';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { tell } from '../../design/Toast';
import { useText } from '../../i18n/text';
import type { Item } from './Moderation';
import { MAX_WHY, MIN_WHY, REASONS } from './reasons';

/** Of what is hidden, of a post that is shown, and of anything else: the hub says what fits by then. */
const POSSIBLE = {
  hidden: ['RELEASE', 'HIDE', 'REDACT', 'WARN'],
  post: ['DISMISS', 'WARN', 'HIDE', 'REDACT'],
  other: ['DISMISS', 'WARN'],
} as const satisfies Record<string, Decision[]>;

/** Deciding about something, with the ground and the reasons. */
export function Decide({ item }: { item: Item }) {
  const t = useText();
  const problem = useProblem();
  const possible: readonly Decision[] = item.hidden
    ? POSSIBLE.hidden
    : item.kind === 'POST' && item.html !== ''
      ? POSSIBLE.post
      : POSSIBLE.other;
  const [decision, setDecision] = useState<Decision>(possible[0]!);
  const [ground, setGround] = useState<ReportReason>(item.reason);
  const [statement, setStatement] = useState('');
  const work = useMutation({
    mutationFn: async () => {
      const input = { itemId: item.id, decision, ground, statement };
      unwrap((await request(hub, DecideDocument, { input })).decide, 'DecideSuccess');
    },
    onSuccess: () => {
      tell(t('portal.moderation.done'));
      return queryClient.invalidateQueries({ queryKey: ['moderation'] });
    },
  });
  const needsWhy = decision !== 'RELEASE' && decision !== 'DISMISS';
  const missing = statement.trim().length < MIN_WHY && (needsWhy || statement.trim() !== '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    work.mutate();
  };
  return (
    <form className="moderation-form" onSubmit={submit}>
      <Choice
        label={t('portal.moderation.decision')}
        value={decision}
        options={possible.map((each) => [each, t(`portal.moderation.decision.${each}`)])}
        onChange={setDecision}
      />
      <Choice
        label={t('portal.moderation.ground')}
        value={ground}
        options={REASONS.map((each) => [each, t(`portal.moderation.reason.${each}`)])}
        onChange={setGround}
      />
      <Field
        label={t('portal.moderation.statement')}
        hint={t('portal.moderation.statementHint')}
        value={statement}
        onChange={setStatement}
        rows={3}
        input={{ maxLength: MAX_WHY }}
      />
      {work.error && <Notice kind="problem">{problem(work.error)}</Notice>}
      <div className="actions">
        <Button type="submit" look="primary" isPending={work.isPending} isDisabled={missing}>
          {t('portal.moderation.decide')}
        </Button>
      </div>
    </form>
  );
}
