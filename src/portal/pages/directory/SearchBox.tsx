import { useEffect, useRef, useState } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { Icon } from '../../design/Icon';
import { useText } from '../../i18n/text';

/** How long the reader must stop typing before the hub is asked. */
const PAUSE_MS = 250;

/** The field for names. What is typed is searched for after a pause; where one goes back, the field follows. */
export function SearchBox({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const t = useText();
  const [typed, setTyped] = useState(q);
  const search = useRef(onSearch);
  // The last that this field asked for: any other comes from elsewhere, such as from going back.
  const asked = useRef(q);
  useEffect(() => {
    search.current = onSearch;
  });
  useEffect(() => {
    if (q === asked.current) return;
    asked.current = q;
    setTyped(q);
  }, [q]);
  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === asked.current) return undefined;
    const timer = setTimeout(() => {
      asked.current = wanted;
      search.current(wanted);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <search className="directory-search">
      <SearchField className="field search" value={typed} onChange={setTyped}>
        <Label className="field-label">{t('portal.directory.search')}</Label>
        <Input
          className="input"
          dir="auto"
          maxLength={200}
          placeholder={t('portal.directory.hint')}
          enterKeyHint="search"
        />
        <Button className="search-clear" aria-label={t('portal.directory.clear')}>
          <Icon name="clear" />
        </Button>
      </SearchField>
    </search>
  );
}
