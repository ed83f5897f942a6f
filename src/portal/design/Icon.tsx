/** Drawn on a grid of 24, in strokes. */
const PATHS = {
  AGREE:
    'M5 4h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7l-5 4v-4H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2ZM8.5 10l2.5 2.5 4.5-4.5',
  ANNOUNCEMENT: 'M4 10v4h3l7 4V6l-7 4H4ZM17.5 8.5a5 5 0 0 1 0 7',
  DISCUSSION: 'M5 5h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7l-5 4v-4H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z',
  HELPFUL: 'M9.5 17.5h5M10.5 20.5h3M9.5 15c0-1.2-.5-2-1.3-2.8a5.5 5.5 0 1 1 7.6 0c-.8.8-1.3 1.6-1.3 2.8h-5Z',
  QUESTIONS:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9.4 9.3a2.7 2.7 0 1 1 4 2.4c-.9.5-1.4 1.1-1.4 2.1M12 16.8v.2',
  SAME_HERE:
    'M9 5a3.2 3.2 0 1 0 0 6.4A3.2 3.2 0 0 0 9 5ZM3 19.5c0-3 2.6-5 6-5s6 2 6 5M15.5 5.2a3.2 3.2 0 0 1 0 6M17.5 14.8c2.2.6 3.5 2.3 3.5 4.7',
  STRENGTH:
    'M12 20C7 16.3 3.8 13.2 3.8 9.4A4.4 4.4 0 0 1 12 7.2a4.4 4.4 0 0 1 8.2 2.2c0 3.8-3.2 6.9-8.2 10.6Z',
  THANKS:
    'M12 13.5c-3.2 0-5-2.3-5-6.5l2.6 1.8L12 4l2.4 4.8L17 7c0 4.2-1.8 6.5-5 6.5ZM12 13.5V21M12 19.5c-2.8 0-4.4-1.2-5-3.5M12 19.5c2.8 0 4.4-1.2 5-3.5',
  attach: 'M20 11.5 12.3 19a5 5 0 0 1-7.1-7l8.2-8a3.3 3.3 0 0 1 4.7 4.7l-8 7.8a1.7 1.7 0 0 1-2.4-2.4l7.2-7',
  bell: 'M12 4a5.5 5.5 0 0 0-5.5 5.5c0 4.5-1.8 6-2.3 6.8h15.6c-.5-.8-2.3-2.3-2.3-6.8A5.5 5.5 0 0 0 12 4ZM10 19.5a2.1 2.1 0 0 0 4 0',
  calendar:
    'M5 5.5h14a1.5 1.5 0 0 1 1.5 1.5v12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 19V7A1.5 1.5 0 0 1 5 5.5ZM3.5 10h17M8 3v4M16 3v4',
  clear: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  document: 'M6 3h8l4 4v14H6V3ZM14 3v4h4M9 12h6M9 16h6',
  accepted: 'M4.5 12.5 10 18 19.5 7',
  locked: 'M6 11h12v9H6v-9ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  pinned: 'M9 4h6l-1 6 3 3v2H7v-2l3-3-1-6ZM12 15v6',
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
