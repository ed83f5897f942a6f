import { AnswerAppealDocument, request, unwrap, type AppealOutcome } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Choice } from '../../design/Choice';
import { tell } from '../../design/Toast';
import { useText } from '../../i18n/text';
import type { Item } from './Moderation';
import { ReasonForm } from './ReasonForm';

const OUTCOMES = ['UPHELD', 'OVERTURNED'] as const satisfies AppealOutcome[];

/** Saying whether a decision that was appealed stands, and why. */
export function AnswerAppeal({ item }: { item: Item }) {
  const t = useText();
  const [outcome, setOutcome] = useState<AppealOutcome>('UPHELD');
  const [answer, setAnswer] = useState('');
  const work = useMutation({
    mutationFn: async () => {
      const input = { itemId: item.id, outcome, answer };
      unwrap((await request(hub, AnswerAppealDocument, { input })).answerAppeal, 'AnswerAppealSuccess');
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
      reason={answer}
      submit={t('portal.moderation.decide')}
      look="primary"
      onChange={setAnswer}
    >
      <Choice
        label={t('portal.moderation.answer')}
        value={outcome}
        options={OUTCOMES.map((each) => [each, t(`portal.moderation.outcome.${each}`)])}
        onChange={setOutcome}
      />
    </ReasonForm>
  );
}
