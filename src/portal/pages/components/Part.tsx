import type { ReactNode } from 'react';

/** One component, in its states. Its name is that of its file. */
export function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`part-${name}`} data-component={name} className="component">
      <h2 id={`part-${name}`} className="section-title">
        <code lang="en" dir="ltr">
          {name}
        </code>
      </h2>
      {children}
    </section>
  );
}
