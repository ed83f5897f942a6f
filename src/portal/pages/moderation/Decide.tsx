import {
  DecideDocument,
  request,
  unwrap,
  type Decision,
  type ReportReason,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Choice } from '../../design/Choice';
import { tell } from '../../design/Toast';
import { useText } from '../../i18n/text';
import type { Item } from './Moderation';
import { ReasonForm } from './ReasonForm';
import { REASONS } from './reasons';

/** Of what is hidden, of a post that is shown, and of anything else: the hub says what fits by then. */
const POSSIBLE = {
  hidden: ['RELEASE', 'HIDE', 'REDACT', 'WARN'],
  post: ['DISMISS', 'WARN', 'HIDE', 'REDACT'],
  other: ['DISMISS', 'WARN'],
} as const satisfies Record<string, Decision[]>;

/** Deciding about something, with the ground and the reasons. */
export function Decide({ item }: { item: Item }) {
  const t = useText();
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
  return (
    <ReasonForm
      work={work}
      label={t('portal.moderation.statement')}
      hint={t('portal.moderation.statementHint')}
      reason={statement}
      isNeeded={decision !== 'RELEASE' && decision !== 'DISMISS'}
      submit={t('portal.moderation.decide')}
      look="primary"
      onChange={setStatement}
    >
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
    </ReasonForm>
  );
}
