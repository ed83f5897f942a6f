import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from './Button';
import { Notice } from './Notice';
import { useProblem } from './problem';
import { useText } from '../i18n/text';

/** Shows what a query gives: lines that wait, what went wrong with a way on, or the content. */
export function Load<Data>({
  query,
  lines = 4,
  children,
}: {
  query: UseQueryResult<Data>;
  lines?: number;
  children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failed error={query.error} retry={() => void query.refetch()} />;
  return <Skeleton lines={lines} />;
}

/** What went wrong, and a button to try again. */
export function Failed({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useText();
  const problem = useProblem();
  return (
    <Notice kind="problem">
      <p>{problem(error)}</p>
      <Button onPress={retry}>{t('portal.problem.retry')}</Button>
    </Notice>
  );
}

/** Lines in place of text that is on its way. */
export function Skeleton({ lines }: { lines: number }) {
  const t = useText();
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{t('portal.shell.loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** In place of a list that has nothing in it. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className="empty">{children}</div>;
}
