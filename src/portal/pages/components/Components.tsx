import { PageTitle } from '../../design/PageTitle';
import { useText } from '../../i18n/text';
import './components.css';
import { ContentParts } from './ContentParts';
import { FieldParts } from './FieldParts';
import { MessageParts } from './MessageParts';

/** Every component of `design`, in each of its states: to build from, and to be looked at and checked together. */
export function Components() {
  const t = useText();
  return (
    <div className="page">
      <div data-component="PageTitle">
        <PageTitle title={t('portal.components.title')} />
      </div>
      <p className="lead">{t('portal.components.lead')}</p>
      <MessageParts />
      <FieldParts />
      <ContentParts />
    </div>
  );
}
