import { GuardianBlockDocument, request } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { hub } from '../../app/hub';
import { useText } from '../../i18n/text';
import { BlockPerson } from './BlockPerson';
import './blocks.css';

/** Below a card: whether the reader blocks its person, and the way to it. */
export function BlockCard({ guardianId, name }: { guardianId: string; name: string }) {
  const t = useText();
  const query = useQuery({
    queryKey: ['guardian', guardianId, 'blocked'],
    queryFn: ({ signal }) => request(hub, GuardianBlockDocument, { id: guardianId }, { signal }),
  });
  const blocked = query.data?.guardian?.viewerBlocks;
  // What it says alone does not keep anybody from reading the card.
  if (blocked === undefined) return null;
  return (
    <div className="block-card">
      {blocked && <p>{t('portal.block.isBlocked')}</p>}
      <BlockPerson person={{ whom: { guardianId }, name }} blocked={blocked} />
    </div>
  );
}
