import { useText } from '../../i18n/text';
import { STEPS } from './draft';

/** What the steps mean, in plain words. */
export function Steps() {
  const t = useText();
  return (
    <details className="steps">
      <summary>{t('portal.card.steps')}</summary>
      <dl className="facts">
        {STEPS.map((step) => (
          <div key={step} className="step">
            <dt>{t(`portal.card.step.${step}`)}</dt>
            <dd>{t(`portal.card.stepText.${step}`)}</dd>
          </div>
        ))}
        <div className="step">
          <dt>{t('portal.card.partners')}</dt>
          <dd>{t('portal.card.partnersText')}</dd>
        </div>
      </dl>
    </details>
  );
}
