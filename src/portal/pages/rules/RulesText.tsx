import { Link } from '@tanstack/react-router';
import { Check } from '../../design/Check';
import { Notice } from '../../design/Notice';
import { useText } from '../../i18n/text';
import './rules.css';

/** Ground rules, as the hub has sanitised them. Where the page is about something else, they have a title. */
export function RulesText({ html, titled = false }: { html: string; titled?: boolean }) {
  const t = useText();
  return (
    <section>
      <h2 className={titled ? 'section-title' : 'visually-hidden'}>
        {t(titled ? 'portal.rules.title' : 'portal.rules.text')}
      </h2>
      <div className="card rules prose" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />
    </section>
  );
}

/** Saying that one has read and accepts them. */
export function AcceptRules({ value, onChange }: { value: boolean; onChange: (value: boolean) => void }) {
  const t = useText();
  return (
    <Check checked={value} onChange={onChange}>
      {t('portal.rules.iAccept')}
    </Check>
  );
}

/** On pages of a network whose ground rules the reader has yet to accept. */
export function RulesBanner({ networkId }: { networkId: string }) {
  const t = useText();
  return (
    <Notice kind="info">
      <p>{t('portal.rules.banner')}</p>
      <Link to="/networks/$id/rules" params={{ id: networkId }} className="button button-primary">
        {t('portal.rules.read')}
      </Link>
    </Notice>
  );
}
