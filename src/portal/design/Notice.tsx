import type { ReactNode } from 'react';

/** A message in the flow of the page. `problem` is told at once to those who listen, the others politely. */
export function Notice({ kind, children }: { kind: 'problem' | 'info' | 'good'; children: ReactNode }) {
  return (
    <div className={`notice notice-${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
