/** Drawn on a grid of 24, in strokes. */
const PATHS = {
  clear: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20.5 20.5',
  send: 'M4.5 12 3.5 4.5 21 12 3.5 19.5 4.5 12Zm0 0h7',
} as const;

/** A picture beside a word, or in a button that has a name. For the eye only. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
