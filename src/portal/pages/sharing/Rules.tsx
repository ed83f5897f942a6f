import {
  request,
  SetSharingDocument,
  unwrap,
  type Audience,
  type DataKind,
  type SharingDirection,
  type SharingRulePartsFragment,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { useStepUp } from '../../app/step-up/StepUp';
import { Button } from '../../design/Button';
import { Choice } from '../../design/Choice';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';

const KINDS: readonly DataKind[] = ['CARDS', 'BOARDS', 'EVENTS'];
const DIRECTIONS: readonly SharingDirection[] = ['ANCESTORS', 'DESCENDANTS'];
const LEVELS = ['NONE', 'LINKED', 'NETWORK'] as const;
const LIMITS = ['NETWORK', 'LINKED', 'HUB', 'PEER_HUBS', 'PUBLIC'] as const;

interface Props {
  networkId: string;
  rules: readonly SharingRulePartsFragment[];
  cardsUpTo: Audience;
  mayChange: boolean;
}

/** What goes to the networks above and below, and how far cards go at most. */
export function Rules({ networkId, rules, cardsUpTo, mayChange }: Props) {
  const t = useText();
  const problem = useProblem();
  const run = useStepUp();
  const [chosen, setChosen] = useState(
    () => new Map(rules.map((r) => [`${r.kind} ${r.direction}`, r.audience])),
  );
  const [limit, setLimit] = useState(cardsUpTo);
  const save = useMutation({
    mutationFn: () =>
      run(async () => {
        const input = {
          networkId,
          cardsUpTo: limit,
          rules: [...chosen].map(([key, audience]) => {
            const [kind, direction] = key.split(' ') as [DataKind, SharingDirection];
            return { kind, direction, audience };
          }),
        };
        unwrap((await request(hub, SetSharingDocument, { input })).setSharing, 'SharingSuccess');
        await queryClient.invalidateQueries();
      }),
  });
  const choose = (key: string, level: (typeof LEVELS)[number]): void => {
    const next = new Map(chosen);
    if (level === 'NONE') next.delete(key);
    else next.set(key, level);
    setChosen(next);
  };
  return (
    <form
      className="sharing-rules"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {DIRECTIONS.map((direction) => (
        <fieldset key={direction} className="card sharing-part" disabled={!mayChange}>
          <legend>{t(`portal.sharing.direction.${direction}`)}</legend>
          {KINDS.map((kind) => (
            <Choice
              key={kind}
              label={t(`portal.sharing.kind.${kind}`)}
              value={(chosen.get(`${kind} ${direction}`) ?? 'NONE') as (typeof LEVELS)[number]}
              options={LEVELS.map((level) => [level, t(`portal.sharing.level.${level}`)])}
              onChange={(level) => choose(`${kind} ${direction}`, level)}
            />
          ))}
        </fieldset>
      ))}
      <fieldset className="card sharing-part" disabled={!mayChange}>
        <legend>{t('portal.sharing.limit')}</legend>
        <Choice
          label={t('portal.sharing.limitLabel')}
          hint={t('portal.sharing.limitHint')}
          value={limit as (typeof LIMITS)[number]}
          options={LIMITS.map((step) => [step, t(`portal.audience.${step}`)])}
          onChange={setLimit}
        />
      </fieldset>
      {save.error && <Notice kind="problem">{problem(save.error)}</Notice>}
      {save.isSuccess && <Notice kind="good">{t('portal.sharing.saved')}</Notice>}
      {mayChange && (
        <div className="actions">
          <Button type="submit" look="primary" isPending={save.isPending}>
            {t('portal.sharing.save')}
          </Button>
        </div>
      )}
    </form>
  );
}
