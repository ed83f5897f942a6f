import { useEffect, useRef, useState } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { useText } from '../i18n/text';
import { Icon } from './Icon';
import './search.css';

/** How long the reader must stop typing before the hub is asked. */
const PAUSE_MS = 250;

/** A field to search by. What is typed is searched for after a pause; where one goes back, the field follows. */
export function SearchBox({
  label,
  hint,
  q,
  onSearch,
}: {
  label: string;
  hint?: string;
  q: string;
  onSearch: (q: string) => void;
}) {
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
    <search className="search-box">
      <SearchField className="field search" value={typed} onChange={setTyped}>
        <Label className="field-label">{label}</Label>
        <Input className="input" dir="auto" maxLength={200} placeholder={hint} enterKeyHint="search" />
        <Button className="search-clear" aria-label={t('portal.directory.clear')}>
          <Icon name="clear" />
        </Button>
      </SearchField>
    </search>
  );
}
