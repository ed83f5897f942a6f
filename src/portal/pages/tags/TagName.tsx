import { LocalizedField, type Texts } from '../../design/LocalizedField';
import { useText } from '../../i18n/text';

/** The word of a tag, in as many languages as one wishes. */
export function TagName({
  name,
  onChange,
  problem,
}: {
  name: Texts;
  onChange: (name: Texts) => void;
  problem: string | undefined;
}) {
  const t = useText();
  return (
    <LocalizedField
      label={t('portal.tags.name')}
      texts={name}
      onChange={onChange}
      maxLength={40}
      problem={problem}
    />
  );
}
