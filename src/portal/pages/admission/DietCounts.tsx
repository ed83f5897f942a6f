import type { EventRequestsQuery } from '@guardian-network-hub/client-sdk';
import { useText } from '../../i18n/text';
import './admission.css';

type Counts = NonNullable<NonNullable<EventRequestsQuery['occurrence']>['dietCounts']>;

/** How those eat who come: how many, and not who. */
export function DietCounts({ counts }: { counts: Counts }) {
  const t = useText();
  if (counts.length === 0) return null;
  return (
    <section aria-labelledby="diets">
      <h2 id="diets" className="section-title">
        {t('portal.diet.counts')}
      </h2>
      <ul className="card rows">
        {counts.map(({ diet, count }) => (
          <li key={diet} className="row">
            <span className="row-title">{t(`portal.diet.${diet}`)}</span>
            <span className="tag">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
