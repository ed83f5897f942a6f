import { NetworkBoardsDocument, request, type NetworkBoardsQuery } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { hub } from '../../app/hub';
import { Empty, Load } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { useText } from '../../i18n/text';
import { NetworkTrail } from '../network/NetworkTrail';
import { NotFound } from '../NotFound';
import { BoardItem } from './BoardItem';
import { NewBoard } from './NewBoard';
import './boards.css';

export type BoardToEdit = NonNullable<NetworkBoardsQuery['network']>['boards'][number];

/** The boards of a network, for those who run it: what they are called, who reads them, and which are only read. */
export function Boards() {
  const t = useText();
  const { id } = useParams({ from: '/inside/networks/$id/boards' });
  const query = useQuery({
    queryKey: ['network-boards', id],
    queryFn: ({ signal }) => request(hub, NetworkBoardsDocument, { id }, { signal }),
    // The forms begin with what stands now, not with what was read a while ago, and keep what is typed.
    gcTime: 0,
  });
  return (
    <Load query={query} lines={8}>
      {({ network }) =>
        network?.viewerMayOrganise ? (
          <div className="page page-narrow" key={id}>
            <NetworkTrail id={id} self />
            <PageTitle title={t('portal.sharing.kind.BOARDS')} />
            <p className="lead">{t('portal.boards.lead')}</p>
            {network.boards.length === 0 && <Empty>{t('portal.boards.none')}</Empty>}
            <ul className="plain board-items">
              {network.boards.map((board) => (
                <li key={board.id}>
                  <BoardItem board={board} />
                </li>
              ))}
            </ul>
            <NewBoard networkId={id} />
          </div>
        ) : (
          <NotFound />
        )
      }
    </Load>
  );
}
