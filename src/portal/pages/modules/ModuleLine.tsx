import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { NetworkModule } from './useModules';

/** What a module is called, and what it asks for. */
export function ModuleLine({
  module: { name, minutesAsked, required, archived },
}: {
  module: NetworkModule;
}) {
  const t = useText();
  const format = useFormat();
  return (
    <p className="tag-item-name">
      <UserText lang={name.language}>{name.text}</UserText>
      {minutesAsked !== null && <span className="tag">{format.length(minutesAsked)}</span>}
      {required && <span className="tag">{t('portal.modules.required')}</span>}
      {archived && <span className="tag">{t('portal.modules.archived')}</span>}
    </p>
  );
}
