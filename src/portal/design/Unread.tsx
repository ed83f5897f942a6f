import { useFormat } from '../i18n/format';
import './unread.css';

/** Where the hub stops counting. */
const MOST = 100;

/** How much is new, as it is shown: a number, or that there are more than are counted. */
export function useShownCount(count: number): string {
  const format = useFormat();
  const shown = format.number(Math.min(count, MOST - 1));
  return count < MOST ? shown : `${shown}+`;
}

/** How much is new, as a number for the eye and in words for the ear; nothing where nothing is. */
export function Unread({ count, words }: { count: number; words: string }) {
  const shown = useShownCount(count);
  if (count === 0) return null;
  return (
    <span className="unread">
      <span aria-hidden="true">{shown}</span>
      <span className="visually-hidden"> · {words}</span>
    </span>
  );
}
