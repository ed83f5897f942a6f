import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { TextArea } from 'react-aria-components';
import { useText } from '../../i18n/text';
import './mention.css';
import { begunAt, type Mentioned } from './spelled';
import { Suggestions } from './Suggestions';
import { useMentionable, type Mentionable, type MentionPlace } from './useMentionable';

/** What is written, and whom it mentions. */
export interface Writing {
  readonly text: string;
  readonly mentioned: Mentioned;
  readonly write: (text: string) => void;
  readonly mention: (mentioned: Mentioned) => void;
}

/**
 * A field of several lines in which people are mentioned: behind `@` and two letters it offers names. It stands in a
 * `TextField`, which has its value.
 */
export function MentionArea({
  place,
  writing,
  field,
  rows,
  placeholder,
  className = '',
  onKeyDown,
}: {
  place: MentionPlace;
  writing: Writing;
  field?: RefObject<HTMLTextAreaElement | null>;
  rows: number;
  placeholder?: string;
  className?: string;
  onKeyDown?: (event: KeyboardEvent) => void;
}) {
  const t = useText();
  const id = useId();
  const own = useRef<HTMLTextAreaElement>(null);
  const area = field ?? own;
  const [caret, setCaret] = useState<number>();
  const [leftAt, setLeftAt] = useState<number>();
  const [active, setActive] = useState(0);
  const { text, mentioned, write, mention } = writing;
  const begun = caret === undefined ? undefined : begunAt(text, caret, mentioned);
  const found = useMentionable(place, begun && begun.at !== leftAt ? begun.query : undefined);
  const open = found.length > 0;
  const at = Math.min(active, found.length - 1);
  // Where the caret is to stand once the text is there.
  const goTo = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (goTo.current === undefined) return;
    area.current?.setSelectionRange(goTo.current, goTo.current);
    goTo.current = undefined;
  });
  const look = (): void => {
    const now = area.current;
    setCaret(now && now.selectionStart === now.selectionEnd ? now.selectionStart : undefined);
    setActive(0);
  };
  const choose = ({ label, target }: Mentionable): void => {
    if (!begun || caret === undefined) return;
    // Of two with one name, the second stands as the hub takes it.
    const taken = mentioned[label] !== undefined && mentioned[label] !== target;
    if (!taken) mention({ ...mentioned, [label]: target });
    const put = `${taken ? `@[${label}](${target})` : `@${label}`} `;
    write(text.slice(0, begun.at) + put + text.slice(caret).replace(/^ /, ''));
    goTo.current = begun.at + put.length;
    setCaret(undefined);
    area.current?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    const plain = !event.nativeEvent.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const act = open && plain ? actOf(event.key) : undefined;
    if (!act) return onKeyDown?.(event);
    event.preventDefault();
    act();
  };
  const actOf = (key: string): (() => void) | undefined => {
    if (key === 'ArrowDown') return () => setActive((at + 1) % found.length);
    if (key === 'ArrowUp') return () => setActive((at + found.length - 1) % found.length);
    if (key === 'Enter') return () => choose(found[at]!);
    if (key === 'Escape') return () => setLeftAt(begun?.at);
    return undefined;
  };
  return (
    <div className="mention-area">
      <TextArea
        ref={area}
        className={`input ${className}`}
        rows={rows}
        dir="auto"
        placeholder={placeholder}
        aria-autocomplete="list"
        aria-controls={open ? id : undefined}
        aria-activedescendant={open ? `${id}-${at}` : undefined}
        onKeyDown={press}
        onSelect={look}
        onBlur={() => setCaret(undefined)}
      />
      {open && <Suggestions id={id} found={found} active={at} onChoose={choose} />}
      <p className="visually-hidden" role="status">
        {open && t('portal.mention.found', { count: found.length })}
      </p>
    </div>
  );
}
