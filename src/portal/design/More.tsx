import type { ReactNode } from 'react';
import { Button } from './Button';

/** The way to the rest of a list that comes page by page; nothing where there is no more. */
export function More({
  query,
  children,
}: {
  query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    fetchNextPage(): Promise<unknown>;
  };
  children: ReactNode;
}) {
  if (!query.hasNextPage) return null;
  return (
    <div className="more">
      <Button onPress={() => void query.fetchNextPage()} isPending={query.isFetchingNextPage}>
        {children}
      </Button>
    </div>
  );
}
