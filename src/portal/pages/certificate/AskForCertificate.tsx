import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Choice } from '../../design/Choice';
import { EditForm } from '../../design/EditForm';
import { Field } from '../../design/Field';
import { languages } from '../../i18n/languages';
import { useText } from '../../i18n/text';
import { useRequest } from './useCertificate';

/** Asks for a certificate, with the name and in the language in which it is to be written. */
export function AskForCertificate({ eventId, name }: { eventId: string; name: string }) {
  const t = useText();
  const { i18n } = useLingui();
  const [draft, setDraft] = useState({ name, language: i18n.locale });
  const work = useRequest(eventId, () => draft);
  return (
    <EditForm work={work} draft={draft} fields={['name']} submit={t('portal.certificate.get')}>
      {(problemOf) => (
        <>
          <Field
            label={t('portal.certificate.name')}
            value={draft.name}
            onChange={(written) => setDraft({ ...draft, name: written })}
            problem={problemOf('name')}
            input={{ dir: 'auto', maxLength: 120, autoComplete: 'name' }}
          />
          <Choice
            label={t('portal.language.label')}
            value={draft.language}
            options={languages.map(({ tag, nativeName }) => [tag, nativeName] as const)}
            onChange={(language) => setDraft({ ...draft, language })}
          />
        </>
      )}
    </EditForm>
  );
}
