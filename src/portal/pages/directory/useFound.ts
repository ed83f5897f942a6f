import {
  DirectoryDocument,
  DirectorySearchDocument,
  request,
  type DirectoryQuery,
  type DirectorySearchQuery,
} from '@guardian-network-hub/client-sdk';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { hub } from '../../app/hub';
import { variablesOf, type Question } from './question';

const PAGE = 24;

type First = DirectorySearchQuery['directory'];
export type Facets = NonNullable<First['facets']>;
type Page = DirectoryQuery['directory'] & Partial<Pick<First, 'facets' | 'similar'>>;

/**
 * The cards a question finds, page by page; the first page brings along what it can be narrowed to.
 * While a new question is under way, the last one's answers stay.
 */
export function useFound(question: Question) {
  const variables = { ...variablesOf(question), first: PAGE };
  return useInfiniteQuery({
    queryKey: ['directory', variables],
    queryFn: async ({ pageParam: after, signal }): Promise<Page> => {
      if (after === null)
        return (await request(hub, DirectorySearchDocument, variables, { signal })).directory;
      return (await request(hub, DirectoryDocument, { ...variables, after }, { signal })).directory;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
  });
}

export type Found = ReturnType<typeof useFound>;
