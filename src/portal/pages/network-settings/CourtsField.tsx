import { useCourts } from '../../app/reference';
import { Several } from '../../design/Several';
import { useText } from '../../i18n/text';

/** The courts on whose lists the guardians stand. The hub knows those of Italy. */
export function CourtsField({
  country,
  courts,
  onChange,
}: {
  country: string | undefined;
  courts: readonly string[];
  onChange: (courts: readonly string[]) => void;
}) {
  const t = useText();
  const options = useCourts();
  if (country !== 'IT' && courts.length === 0) return null;
  return (
    <Several
      label={t('portal.network.courts')}
      one={t('portal.settings.court')}
      add={t('portal.settings.addCourt')}
      chosen={courts}
      options={options}
      onChange={onChange}
    />
  );
}
