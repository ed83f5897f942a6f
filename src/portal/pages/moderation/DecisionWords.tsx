import type { StatementPartsFragment } from '@guardian-network-hub/client-sdk';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';

/** What was written about a decision: its reasons, the appeal, and what came of that. */
export function DecisionWords({
  of: { statement, appeal, outcome, answer },
  appealLabel,
}: {
  of: Pick<StatementPartsFragment, 'statement' | 'appeal' | 'outcome' | 'answer'>;
  appealLabel: string;
}) {
  const t = useText();
  return (
    <>
      <Words>{statement}</Words>
      {appeal && <p className="meta">{appealLabel}</p>}
      <Words>{appeal}</Words>
      {outcome && <p>{t(`portal.moderation.outcome.${outcome}`)}</p>}
      <Words>{answer}</Words>
    </>
  );
}

function Words({ children }: { children: string | null }) {
  if (!children) return null;
  return (
    <p className="moderation-note">
      <UserText>{children}</UserText>
    </p>
  );
}
