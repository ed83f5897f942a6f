import { useFormat } from '../i18n/format';
import './unread.css';

/** Where the hub stops counting. */
const MOST = 100;

/** How much is new, as a number for the eye and in words for the ear; nothing where nothing is. */
export function Unread({ count, words }: { count: number; words: string }) {
  const format = useFormat();
  if (count === 0) return null;
  const shown = format.number(Math.min(count, MOST - 1));
  return (
    <span className="unread">
      <span aria-hidden="true">{count < MOST ? shown : `${shown}+`}</span>
      <span className="visually-hidden"> · {words}</span>
    </span>
  );
}
