import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { Icon } from '../../design/Icon';
import { PageTitle } from '../../design/PageTitle';
import { useText } from '../../i18n/text';
import { Results } from './Results';
import './directory.css';

/** How long the reader must stop typing before the hub is asked. */
const PAUSE_MS = 250;

/** The directory: a search that answers while one types, and the cards it finds. */
export function Directory() {
  const t = useText();
  const navigate = useNavigate();
  const { q = '' } = useSearch({ from: '/inside/directory' });
  const [typed, setTyped] = useState(q);

  // The address follows the field, so that the page can be kept, shared and come back to.
  useEffect(() => {
    if (typed.trim() === q) return undefined;
    const timer = setTimeout(() => {
      void navigate({ to: '/directory', search: { q: typed.trim() || undefined }, replace: true });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, q, navigate]);

  return (
    <div className="page">
      <PageTitle title={t('portal.directory.title')} />
      <search>
        <SearchField className="field search" value={typed} onChange={setTyped}>
          <Label className="field-label">{t('portal.directory.search')}</Label>
          <Input
            className="input"
            dir="auto"
            placeholder={t('portal.directory.hint')}
            enterKeyHint="search"
          />
          <Button className="search-clear" aria-label={t('portal.directory.clear')}>
            <Icon name="clear" />
          </Button>
        </SearchField>
      </search>
      <Results search={q} />
    </div>
  );
}
