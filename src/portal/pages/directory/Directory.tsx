import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useState } from 'react';
import { PageTitle } from '../../design/PageTitle';
import { SearchBox } from '../../design/SearchBox';
import { useText } from '../../i18n/text';
import { Chosen } from './Chosen';
import { Filters } from './Filters';
import { addressOf, questionOf, type Question } from './question';
import { Results } from './Results';
import { useFound, type Facets } from './useFound';
import './directory.css';

/** The directory: a search that answers while one types, what it can be narrowed to, and the cards it finds. */
export function Directory() {
  const t = useText();
  const navigate = useNavigate();
  const address = useSearch({ from: '/inside/directory' });
  const question = useMemo(() => questionOf(address), [address]);
  const found = useFound(question);
  // Known counts stay where others cannot be had.
  const [facets, setFacets] = useState<Facets | null>();
  const now = found.data?.pages[0]?.facets;
  if (now !== undefined && now !== facets) setFacets(now);
  const results = useRef<HTMLElement>(null);

  // Everything chosen stands in the address, so that the page can be kept, shared and gone back to.
  const ask = useCallback(
    (next: Question, replace = false) =>
      void navigate({ to: '/directory', search: addressOf(next), replace, resetScroll: false }),
    [navigate],
  );
  return (
    <div className="page directory">
      <PageTitle title={t('portal.directory.title')} />
      <SearchBox
        label={t('portal.directory.search')}
        hint={t('portal.directory.hint')}
        q={question.q}
        onSearch={(q) => ask({ ...question, q }, true)}
      />
      <Filters question={question} facets={facets} onChange={ask} onDone={() => results.current?.focus()} />
      <div className="directory-main">
        <Chosen question={question} onChange={ask} />
        <Results ref={results} question={question} found={found} onChange={ask} />
      </div>
    </div>
  );
}
