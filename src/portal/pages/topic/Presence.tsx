import { useEffect, useRef, useState } from 'react';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Present, usePresence } from './usePresence';

/** So many are named. */
const NAMED = 3;

/**
 * A quiet line: who else has the topic open, and who writes. Screen readers are told of each who writes once; who is
 * there stands in the page for whoever looks.
 */
export function Presence({ readers, count, typing }: ReturnType<typeof usePresence>) {
  const t = useText();
  const names = useNames();
  const told = useRef(new Set<string>());
  const [said, setSaid] = useState('');
  const writes = typing.length > 0 ? t('portal.topic.typing', names(typing, typing.length)) : '';
  useEffect(() => {
    const fresh = typing.filter(({ participantId }) => !told.current.has(participantId));
    if (fresh.length === 0) return;
    for (const { participantId } of fresh) told.current.add(participantId);
    setSaid(writes);
  }, [typing, writes]);
  return (
    <>
      <p className="presence" data-writes={writes ? true : undefined}>
        {writes || (count > 0 && t('portal.topic.present', names(readers, count)))}
      </p>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

/** A name by itself, whichever way it is written. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

/** The first names as a list, with how many more there are. */
function useNames() {
  const t = useText();
  const format = useFormat();
  return (people: readonly Present[], count: number) => {
    const named = people.slice(0, NAMED).map(({ name }) => isolated(name));
    const more = count - named.length;
    const all = more > 0 ? [...named, t('portal.topic.presentMore', { count: more })] : named;
    return { count, names: format.list(all) };
  };
}
