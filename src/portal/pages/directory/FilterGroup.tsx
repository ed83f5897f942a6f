import { useState, type ReactNode } from 'react';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';

/** One kind of filter, to be folded and unfolded. What is chosen in it is counted also where it is folded. */
export function FilterGroup({
  label,
  chosen,
  open = false,
  children,
}: {
  label: string;
  chosen: number;
  open?: boolean;
  children: ReactNode;
}) {
  const t = useText();
  const format = useFormat();
  const [initially] = useState(open || chosen > 0);
  return (
    <details className="filter-group" open={initially}>
      <summary>
        <span>{label}</span>
        {chosen > 0 && (
          <span className="filter-badge">
            <span aria-hidden="true">{format.number(chosen)}</span>
            <span className="visually-hidden">{t('portal.directory.chosenCount', { count: chosen })}</span>
          </span>
        )}
      </summary>
      <div role="group" aria-label={label}>
        {children}
      </div>
    </details>
  );
}
