import { Link } from '@tanstack/react-router';
import { PageTitle } from '../design/PageTitle';
import { useText } from '../i18n/text';

/** For addresses that lead nowhere, and for what the reader may not see: the two are told alike. */
export function NotFound() {
  const t = useText();
  return (
    <div className="page page-narrow">
      <PageTitle title={t('portal.notFound.title')} />
      <p className="lead">{t('portal.notFound.text')}</p>
      <p>
        <Link to="/" className="button button-primary">
          {t('portal.notFound.home')}
        </Link>
      </p>
    </div>
  );
}
