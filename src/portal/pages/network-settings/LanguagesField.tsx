import { useLanguages } from '../../app/reference';
import { Several } from '../../design/Several';
import { useText } from '../../i18n/text';

/** The languages a network works in, of all that the hub knows. */
export function LanguagesField({
  languages,
  onChange,
}: {
  languages: readonly string[];
  onChange: (languages: readonly string[]) => void;
}) {
  const t = useText();
  const options = useLanguages();
  return (
    <Several
      label={t('portal.network.languages')}
      one={t('portal.language.label')}
      add={t('portal.texts.add')}
      chosen={languages}
      options={options}
      onChange={onChange}
    />
  );
}
