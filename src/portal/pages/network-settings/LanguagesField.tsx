import { LanguagesDocument, request } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { hub } from '../../app/hub';
import { Several } from '../../design/Several';
import { useFormat } from '../../i18n/format';
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
  const format = useFormat();
  const { data } = useQuery({
    queryKey: ['languages'],
    queryFn: ({ signal }) => request(hub, LanguagesDocument, {}, { signal }),
    staleTime: Infinity,
  });
  const options = (data?.languages ?? [])
    .map(({ tag, nativeName }) => {
      const name = format.language(tag);
      // Browsers do not know them all; then its own name says more than its tag.
      return [tag, name.toLowerCase() === tag ? nativeName : name] as const;
    })
    .sort(([, a], [, b]) => a.localeCompare(b));
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
