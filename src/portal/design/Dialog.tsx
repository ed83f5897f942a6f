import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import './dialog.css';

/** A question above the page, which waits behind it. The key Escape closes it. */
export function Dialog({
  title,
  onCancel,
  children,
}: {
  title: string;
  onCancel: () => void;
  children: ReactNode;
}) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closed while it still stands in the page: only so does the focus go back to where it came from.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id={id} className="section-title">
        {title}
      </h2>
      {children}
    </dialog>
  );
}
