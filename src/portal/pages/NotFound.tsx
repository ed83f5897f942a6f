import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { queryClient } from '../app/hub';
import { meQuery } from '../app/session';
import { PageTitle } from '../design/PageTitle';
import { useText } from '../i18n/text';

/** For addresses that lead nowhere, and for what the reader may not see: the two are told alike. */
export function NotFound() {
  const t = useText();
  // Perhaps there was something, and the session has ended.
  useEffect(() => void queryClient.invalidateQueries({ queryKey: meQuery.queryKey }), []);
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
