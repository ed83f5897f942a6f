import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Failed, Skeleton } from '../../design/Load';
import { useText } from '../../i18n/text';
import { keepLastList, readLastList } from './draft';
import { Earlier } from './Earlier';
import { Prepared } from './Prepared';
import { Result } from './Result';
import { Upload } from './Upload';
import { importQuery, usePrepare } from './useImport';

/** Where the import stands is the hub's to say; which one it is stands in the address, and outlives the page. */
export function Steps({ networkId }: { networkId: string }) {
  const t = useText();
  const { list, import: importId } = useSearch({ from: '/inside/networks/$id/import' });
  const navigate = useNavigate({ from: '/networks/$id/import' });
  // Whoever comes from elsewhere begins at the top; whoever moves on here is led to the next step.
  const [moved, setMoved] = useState(false);
  const prepare = usePrepare(networkId, (found, { uploadId }) => {
    setMoved(true);
    keepLastList(networkId, { list: uploadId, import: found.id, name: readLastList(networkId)?.name ?? '' });
    void navigate({
      search: { list: uploadId, import: found.id },
      replace: importId !== undefined,
      resetScroll: false,
    });
  });
  const query = useQuery({ ...importQuery(importId ?? ''), enabled: importId !== undefined });
  const restart = () => {
    prepare.reset();
    setMoved(true);
    void navigate({ search: { list: undefined, import: undefined } });
  };
  if (importId === undefined) {
    return (
      <>
        <p className="lead">{t('portal.import.lead')}</p>
        <Upload networkId={networkId} prepare={prepare} moved={moved} />
        <Earlier networkId={networkId} />
      </>
    );
  }
  if (query.isError && !query.data) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton lines={6} />;
  const found = query.data.import;
  // Somebody else's, or of another network: as if it were not there.
  if (found?.network.id !== networkId) {
    return (
      <Upload networkId={networkId} prepare={prepare} moved={moved} problem={t('portal.error.NOT_FOUND')} />
    );
  }
  const shared = { found, moved, restart, onMove: () => setMoved(true) };
  return found.state === 'PREPARED' || found.state === 'FAILED' ? (
    <Prepared key={found.id} {...shared} list={list} prepare={prepare} />
  ) : (
    <Result key={found.id} {...shared} />
  );
}
