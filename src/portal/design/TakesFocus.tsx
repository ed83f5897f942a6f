import { useEffect, useRef, type ReactNode } from 'react';

/** What comes in the place of the button that was pressed: it takes the focus, which the button takes along. */
export function TakesFocus({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      {children}
    </div>
  );
}
