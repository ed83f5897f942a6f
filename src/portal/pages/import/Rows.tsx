import {
  ImportRowsDocument,
  request,
  type ImportRowOutcome,
  type ImportRowsQuery,
} from '@guardian-network-hub/client-sdk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { hub } from '../../app/hub';
import { More } from '../../design/More';
import { Empty, Failed, Skeleton } from '../../design/Load';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Answers } from './draft';
import { numbersWith, OUTCOMES } from './numbers';
import { Row } from './Row';
import type { ListImport } from './useImport';

const PAGE = 20;

export type RowNode = NonNullable<ImportRowsQuery['import']>['rows']['nodes'][number];

/** The rows of an import by what becomes of them, with the reasons; where it may still be decided, to decide. */
export function Rows({
  found,
  answers,
  onAnswers,
}: {
  found: ListImport;
  answers: Answers;
  onAnswers?: (answers: Answers) => void;
}) {
  const t = useText();
  const format = useFormat();
  const { id, numbers, state } = found;
  const projected = numbersWith(numbers, answers);
  const shown = OUTCOMES.filter(([, name]) => numbers[name] > 0 || projected[name] > 0);
  // What somebody must do something about comes first.
  const [outcome, setOutcome] = useState<ImportRowOutcome | undefined>(() => shown[0]?.[0]);
  const query = useInfiniteQuery({
    queryKey: ['import-rows', id, state, outcome],
    queryFn: ({ pageParam: after, signal }) =>
      request(hub, ImportRowsDocument, { id, outcomes: [outcome!], first: PAGE, after }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ import: one }) =>
      one?.rows.pageInfo.hasNextPage ? one.rows.pageInfo.endCursor : undefined,
    enabled: outcome !== undefined,
    staleTime: Infinity,
  });
  const rows = query.data?.pages.flatMap((page) => page.import?.rows.nodes ?? []);
  if (outcome === undefined) return <Empty>{t('portal.import.noRows')}</Empty>;
  return (
    <>
      <RadioGroup
        className="field"
        value={outcome}
        onChange={(value) => setOutcome(value as ImportRowOutcome)}
        orientation="horizontal"
      >
        <Label className="field-label">{t('portal.import.outcomes')}</Label>
        <div className="import-outcomes">
          {shown.map(([value, name]) => (
            <Radio key={value} value={value} className="option import-outcome">
              <span className="import-number">{format.number(projected[name])}</span>
              {t(`portal.importOutcome.${value}`)}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      {query.isError && !rows && <Failed error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Skeleton lines={3} />}
      {rows?.length === 0 && <Empty>{t('portal.import.noRows')}</Empty>}
      {rows && rows.length > 0 && (
        <ul className="card rows" aria-busy={query.isFetching}>
          {rows.map((row) => (
            <Row key={row.line} row={row} found={found} answers={answers} onAnswers={onAnswers} />
          ))}
        </ul>
      )}
      <More query={query}>{t('portal.import.moreRows')}</More>
    </>
  );
}
