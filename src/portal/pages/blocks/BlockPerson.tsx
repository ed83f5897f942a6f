import { useState } from 'react';
import { Button, type ButtonProps } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import { useBlocking, type Person } from './useBlocking';

/** Blocks a person, behind a dialog that says what it does and what it does not; or blocks her no more, at once. */
export function BlockPerson({
  person,
  blocked,
  look,
  onDone,
}: {
  person: Person;
  blocked: boolean;
  look?: ButtonProps['look'];
  onDone?: (blocked: boolean) => void;
}) {
  const t = useText();
  const problem = useProblem();
  const [asking, setAsking] = useState(false);
  const { block, unblock } = useBlocking(person, (now) => {
    setAsking(false);
    onDone?.(now);
  });
  const { name } = person;
  // One button for both: the focus stays on it.
  return (
    <>
      <Button
        look={look}
        isPending={unblock.isPending}
        onPress={() => (blocked ? unblock.mutate() : setAsking(true))}
        aria-label={t(blocked ? 'portal.block.unblockPerson' : 'portal.block.blockPerson', { name })}
      >
        {t(blocked ? 'portal.block.unblock' : 'portal.block.block')}
      </Button>
      {unblock.error && <Notice kind="problem">{problem(unblock.error)}</Notice>}
      {asking && (
        <Confirm
          title={t('portal.block.blockPerson', { name })}
          confirm={t('portal.block.block')}
          work={block}
          onCancel={() => setAsking(false)}
        >
          <p>
            {t('portal.block.does')} {t('portal.block.secret')}
          </p>
          <p className="meta">{t('portal.block.doesNot')}</p>
        </Confirm>
      )}
    </>
  );
}
