import { BoardDocument, request } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { hub } from '../../app/hub';
import { Empty } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { SearchBox } from '../../design/SearchBox';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { Results } from './Results';
import { useHits } from './useHits';
import './find.css';

/** The search of discussions: it answers while one types, on all boards or on one. */
export function Find() {
  const t = useText();
  const navigate = useNavigate();
  const { q = '', board } = useSearch({ from: '/inside/find' });
  const hits = useHits({ q, board });
  // What is asked stands in the address, so that it can be kept and gone back to from what was found.
  const ask = useCallback(
    (next: string) =>
      void navigate({
        to: '/find',
        search: { q: next || undefined, board },
        replace: true,
        resetScroll: false,
      }),
    [navigate, board],
  );
  return (
    <div className="page find">
      <PageTitle title={t('portal.find.title')} />
      <SearchBox label={t('portal.find.search')} hint={t('portal.find.hint')} q={q} onSearch={ask} />
      {board && <Only id={board} q={q} />}
      {q === '' ? <Empty>{t('portal.find.start')}</Empty> : <Results q={q} hits={hits} />}
    </div>
  );
}

/** The board that is searched alone, and the way to all of them. */
function Only({ id, q }: { id: string; q: string }) {
  const t = useText();
  const query = useQuery({
    queryKey: ['board-name', id],
    queryFn: ({ signal }) => request(hub, BoardDocument, { id, first: 1 }, { signal }),
  });
  const board = query.data?.board;
  return (
    <p className="find-only">
      {board && (
        <>
          {t('portal.find.only')}{' '}
          <Link to="/boards/$id" params={{ id }}>
            <UserText lang={board.title.language}>{board.title.text}</UserText>
          </Link>
        </>
      )}
      <Link to="/find" search={{ q: q || undefined }} className="button">
        {t('portal.find.everywhere')}
      </Link>
    </p>
  );
}
