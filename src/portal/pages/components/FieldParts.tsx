import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { AddOne } from '../../design/AddOne';
import { Check } from '../../design/Check';
import { Choice } from '../../design/Choice';
import { EditForm } from '../../design/EditForm';
import { Field } from '../../design/Field';
import { FilePicker } from '../../design/FilePicker';
import { LocalizedField, type Texts } from '../../design/LocalizedField';
import { SearchBox } from '../../design/SearchBox';
import { Several } from '../../design/Several';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { Part } from './Part';

/** Languages enough to choose from. */
const TAGS = ['ar', 'fr', 'it', 'uk'];

/** What is filled in. */
export function FieldParts() {
  const t = useText();
  const format = useFormat();
  const languages = TAGS.map((tag) => [tag, format.language(tag)] as const);
  const [checked, setChecked] = useState(true);
  const [one, setOne] = useState('it');
  const [several, setSeveral] = useState<readonly string[]>(['ar', 'it']);
  const [q, setQ] = useState('');
  const [file, setFile] = useState<string>();
  const [texts, setTexts] = useState<Texts>([
    { language: 'it', text: 'Rete di Rovigo' },
    { language: 'ar', text: 'شبكة روفيغو' },
  ]);
  return (
    <>
      <Part name="Field">
        <Field label={t('portal.settings.name')} hint={t('portal.settings.placeHint')} />
        <Field label={t('portal.settings.name')} problem={t('portal.problem.unknown')} />
        <Field label={t('portal.settings.name')} isDisabled defaultValue="Rovigo" />
        <Field label={t('portal.settings.description')} rows={3} defaultValue="نص بالعربية" />
      </Part>
      <Part name="Choice">
        <Choice label={t('portal.language.label')} value={one} options={languages} onChange={setOne} />
        <Choice
          label={t('portal.language.label')}
          hint={t('portal.settings.placeHint')}
          problem={t('portal.problem.unknown')}
          value={one}
          options={languages}
          onChange={setOne}
        />
      </Part>
      <Part name="Check">
        <Check checked={checked} onChange={setChecked}>
          {t('portal.export.contacts')}
        </Check>
      </Part>
      <Part name="Several">
        <Several
          label={t('portal.network.languages')}
          one={t('portal.language.label')}
          add={t('portal.texts.add')}
          chosen={several}
          options={languages}
          onChange={setSeveral}
        />
      </Part>
      <Part name="AddOne">
        <AddOne
          label={t('portal.language.label')}
          add={t('portal.texts.add')}
          options={languages}
          onAdd={setOne}
        />
      </Part>
      <Part name="LocalizedField">
        <LocalizedField
          label={t('portal.settings.description')}
          texts={texts}
          onChange={setTexts}
          maxLength={100}
        />
      </Part>
      <Part name="SearchBox">
        <SearchBox label={t('portal.settings.searchOrganisation')} hint="Rovigo" q={q} onSearch={setQ} />
      </Part>
      <Part name="FilePicker">
        <FilePicker
          hint={file ?? t('portal.card.photoFile')}
          choose={t('portal.card.photoChoose')}
          kinds={['.csv']}
          onFile={({ name }) => setFile(name)}
        />
      </Part>
      <Part name="EditForm">
        <Form fails={false} />
        <Form fails />
      </Part>
    </>
  );
}

/** A form that keeps nothing: one takes whatever is typed, one never does. */
function Form({ fails }: { fails: boolean }) {
  const t = useText();
  const [draft, setDraft] = useState({ name: 'Rovigo' });
  const work = useMutation({
    mutationFn: () => (fails ? Promise.reject(new Error('Always.')) : Promise.resolve()),
  });
  return (
    <EditForm
      title={t(fails ? 'portal.settings.place' : 'portal.settings.about')}
      work={work}
      draft={draft}
      fields={['name']}
    >
      {() => (
        <Field label={t('portal.settings.name')} value={draft.name} onChange={(name) => setDraft({ name })} />
      )}
    </EditForm>
  );
}
