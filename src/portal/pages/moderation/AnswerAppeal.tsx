import { AnswerAppealDocument, request, unwrap, type AppealOutcome } from '@guardian-network-hub/client-sdk';
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
import { MAX_WHY, MIN_WHY } from './reasons';

const OUTCOMES = ['UPHELD', 'OVERTURNED'] as const satisfies AppealOutcome[];

/** Saying whether a decision that was appealed stands, and why. */
export function AnswerAppeal({ item }: { item: Item }) {
  const t = useText();
  const problem = useProblem();
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
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    work.mutate();
  };
  return (
    <form className="moderation-form" onSubmit={submit}>
      <Choice
        label={t('portal.moderation.answer')}
        value={outcome}
        options={OUTCOMES.map((each) => [each, t(`portal.moderation.outcome.${each}`)])}
        onChange={setOutcome}
      />
      <Field
        label={t('portal.moderation.statement')}
        value={answer}
        onChange={setAnswer}
        rows={3}
        input={{ maxLength: MAX_WHY }}
      />
      {work.error && <Notice kind="problem">{problem(work.error)}</Notice>}
      <div className="actions">
        <Button
          type="submit"
          look="primary"
          isPending={work.isPending}
          isDisabled={answer.trim().length < MIN_WHY}
        >
          {t('portal.moderation.decide')}
        </Button>
      </div>
    </form>
  );
}
