import { useEffect, useRef } from 'react';
import { Avatar } from '../../design/Avatar';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import type { Mentionable } from './useMentionable';

/** Names to choose from, beside the field, which keeps the focus. */
export function Suggestions({
  id,
  found,
  active,
  onChoose,
}: {
  id: string;
  found: readonly Mentionable[];
  active: number;
  onChoose: (one: Mentionable) => void;
}) {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, found]);
  return (
    <ul
      ref={list}
      id={id}
      role="listbox"
      className="mention-list"
      aria-label={t('portal.mention.suggestions')}
    >
      {found.map((one, i) => (
        <li
          key={one.target}
          id={`${id}-${i}`}
          role="option"
          aria-selected={i === active}
          className="mention-option"
          // A press would take the focus from the field.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(one)}
        >
          {one.isPerson && <Avatar name={one.label} />}
          <UserText>{one.label}</UserText>
        </li>
      ))}
    </ul>
  );
}
