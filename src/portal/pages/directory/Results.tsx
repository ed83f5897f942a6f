import type { Ref } from 'react';
import { Button } from '../../design/Button';
import { More } from '../../design/More';
import { Choice } from '../../design/Choice';
import { Empty, Failed, Skeleton } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { useText } from '../../i18n/text';
import { Card } from './Card';
import { Export } from './Export';
import { countChosen, unfiltered, type Question } from './question';
import type { Found } from './useFound';

/** The cards that are found. While another question is under way, the last one's stay. */
export function Results({
  question,
  found,
  onChange,
  ref,
}: {
  question: Question;
  found: Found;
  onChange: (question: Question) => void;
  ref: Ref<HTMLElement>;
}) {
  const t = useText();
  const { data } = found;
  const settled = data !== undefined && !found.isPlaceholderData;
  return (
    <section
      ref={ref}
      tabIndex={-1}
      className="results"
      aria-label={t('portal.directory.results')}
      aria-busy={found.isFetching}
    >
      <div className="results-head">
        <p className="results-count" role="status">
          {settled && countText(found, t)}
        </p>
        <Choice
          label={t('portal.directory.sort')}
          value={question.sort}
          options={[
            ['NAME', t('portal.directory.sort.NAME')],
            ['EXPERIENCE', t('portal.directory.sort.EXPERIENCE')],
          ]}
          onChange={(sort) => onChange({ ...question, sort })}
        />
        <Export question={question} />
      </div>
      {/* What was asked for comes by itself once the device is online again. */}
      {found.isPaused && <Notice kind="problem">{t('portal.problem.offline')}</Notice>}
      {data ? (
        <Cards question={question} found={found} settled={settled} onChange={onChange} />
      ) : found.isError ? (
        <Failed error={found.error} retry={() => void found.refetch()} />
      ) : (
        !found.isPaused && <Skeleton lines={8} />
      )}
    </section>
  );
}

function Cards({
  question,
  found,
  settled,
  onChange,
}: Omit<Parameters<typeof Results>[0], 'ref'> & { settled: boolean }) {
  const t = useText();
  const pages = found.data?.pages ?? [];
  const guardians = pages.flatMap(({ nodes }) => nodes);
  const similar = pages[0]?.similar ?? [];
  return (
    <>
      {settled && guardians.length === 0 && (
        <Empty>
          <p>
            {question.q ? t('portal.directory.none', { search: question.q }) : t('portal.directory.nobody')}
          </p>
          {countChosen(question) > 0 && (
            <Button onPress={() => onChange(unfiltered(question))}>{t('portal.directory.removeAll')}</Button>
          )}
        </Empty>
      )}
      <ul className="cards" data-stale={!settled || undefined}>
        {guardians.map((guardian) => (
          <Card key={guardian.id} guardian={guardian} />
        ))}
      </ul>
      {similar.length > 0 && (
        <section aria-labelledby="similar" className="similar">
          <h2 id="similar" className="section-title">
            {t('portal.directory.similar')}
          </h2>
          <ul className="cards" data-stale={!settled || undefined}>
            {similar.map((guardian) => (
              <Card key={guardian.id} guardian={guardian} level={3} />
            ))}
          </ul>
        </section>
      )}
      {found.isFetchNextPageError && <Failed error={found.error} retry={() => void found.fetchNextPage()} />}
      {settled && !found.isFetchNextPageError && <More query={found}>{t('portal.directory.more')}</More>}
    </>
  );
}

/** How many are found: all of them where they are counted, else those that are here. */
function countText({ data, hasNextPage }: Found, t: ReturnType<typeof useText>): string {
  const hits = data?.pages[0]?.facets?.hits;
  if (hits !== undefined) return t('portal.directory.count', { count: hits, more: 'no' });
  const count = data?.pages.reduce((sum, { nodes }) => sum + nodes.length, 0) ?? 0;
  return t('portal.directory.count', { count, more: hasNextPage ? 'yes' : 'no' });
}
