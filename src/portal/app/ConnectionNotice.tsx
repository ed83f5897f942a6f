import { useEffect } from 'react';
import { useText } from '../i18n/text';
import { useConnection } from './connection';
import './connection.css';
import { queryClient } from './hub';
import { hubQuery } from './session';

/** How often a hub that does not answer is asked. */
const EVERY_MS = 5_000;

/** Says when the hub cannot be reached, asks for it again, and says when it is back. */
export function ConnectionNotice() {
  const t = useText();
  const connection = useConnection();
  useEffect(() => {
    if (connection === 'back') void queryClient.refetchQueries({ type: 'active', stale: true });
    if (connection !== 'asking' && connection !== 'unreachable') return undefined;
    const ask = () => void queryClient.refetchQueries({ queryKey: hubQuery.queryKey });
    ask();
    const timer = setInterval(ask, EVERY_MS);
    return () => clearInterval(timer);
  }, [connection]);
  return (
    <div role="status" className="connection" data-state={connection}>
      {connection !== 'there' && (
        <p>{t(`portal.connection.${connection === 'asking' ? 'offline' : connection}`)}</p>
      )}
    </div>
  );
}
