import { useState, type FormEvent } from 'react';
import { Button } from '../../design/Button';
import { Choice } from '../../design/Choice';
import { Dialog } from '../../design/Dialog';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import { useOwnNetworks } from '../directory/useNetworks';
import { FeedAddress } from './FeedAddress';
import { FeedList } from './FeedList';
import { useAddress } from './useFeeds';
import './subscribe.css';

/** Asks which calendar, tells its address once, and how programs take it; and shows those that there are. */
export function SubscribeDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const problem = useProblem();
  const networks = useOwnNetworks();
  const [which, setWhich] = useState('MINE');
  const address = useAddress();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const make =
      which === 'MINE' || which === 'ALL'
        ? ({ kind: which } as const)
        : ({ kind: 'NETWORK', networkId: which } as const);
    address.mutate({ make });
  };
  return (
    <Dialog title={t('portal.subscribe.open')} onCancel={onClose}>
      <p>{t('portal.subscribe.lead')}</p>
      {address.data && <FeedAddress key={address.data} address={address.data} />}
      <form onSubmit={submit} className="subscribe-form">
        <Choice
          label={t('portal.subscribe.which')}
          value={which}
          options={[
            ['MINE', t('portal.subscribe.MINE')],
            ['ALL', t('portal.subscribe.ALL')],
            ...networks.map(({ id, name }) => [id, name.text] as const),
          ]}
          onChange={setWhich}
        />
        {address.error && <Notice kind="problem">{problem(address.error)}</Notice>}
        <div className="actions">
          <Button type="submit" look={address.data ? 'secondary' : 'primary'} isPending={address.isPending}>
            {t('portal.subscribe.make')}
          </Button>
        </div>
      </form>
      <FeedList onRenew={(renew) => address.mutate({ renew })} isPending={address.isPending} />
      <div className="actions">
        <Button onPress={onClose}>{t('portal.shell.close')}</Button>
      </div>
    </Dialog>
  );
}
