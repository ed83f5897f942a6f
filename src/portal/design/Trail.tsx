import type { ReactNode } from 'react';
import { useText } from '../i18n/text';

/** Where the page stands: from the widest to the next above it. */
export function Trail({ steps }: { steps: ReactNode[] }) {
  const t = useText();
  return (
    <nav aria-label={t('portal.shell.trail')}>
      <ol className="trail">
        {steps.map((step, index) => (
          <li key={index}>{step}</li>
        ))}
      </ol>
    </nav>
  );
}
