import { Choice } from '../../design/Choice';
import { Field } from '../../design/Field';
import { Several } from '../../design/Several';
import { useText } from '../../i18n/text';
import { KINDS, THEMES } from '../guardian/values';
import { LanguagesField } from '../network-settings/LanguagesField';
import { TerritoryField } from '../network-settings/TerritoryField';
import type { PartsProps } from './CardForm';

/** What a guardian says of herself: name, words, languages, place, themes. */
export function AboutParts({ card, draft, onChange, problemOf, partOf }: PartsProps) {
  const t = useText();
  const themes = THEMES.map((theme) => [theme, t(`portal.theme.${theme}`)] as const);
  return (
    <>
      {/* The name goes with the card. */}
      <Field
        label={t('portal.card.latinName')}
        hint={t('portal.card.latinNameHint')}
        value={draft.latinName}
        onChange={(latinName) => onChange({ latinName })}
        problem={problemOf('latinName')}
        input={{ maxLength: 200, dir: 'ltr', placeholder: card.latinName }}
      />
      {partOf(
        'about',
        t('portal.card.about'),
        <Field
          label={t('portal.card.about')}
          hint={t('portal.card.aboutHint')}
          value={draft.about}
          onChange={(about) => onChange({ about })}
          problem={problemOf('about')}
          rows={5}
          input={{ maxLength: 2_000 }}
        />,
      )}
      {partOf(
        'languages',
        t('portal.guardian.languages'),
        <LanguagesField languages={draft.languages} onChange={(languages) => onChange({ languages })} />,
      )}
      {partOf(
        'territory',
        t('portal.guardian.territory'),
        <TerritoryField territory={draft.territory} onChange={(territory) => onChange({ territory })} />,
      )}
      {partOf(
        'themes',
        t('portal.guardian.themes'),
        <Several
          label={t('portal.guardian.themes')}
          one={t('portal.card.theme')}
          add={t('portal.card.addTheme')}
          chosen={draft.themes}
          options={themes.sort(([, a], [, b]) => a.localeCompare(b))}
          onChange={(chosen) => onChange({ themes: THEMES.filter((theme) => chosen.includes(theme)) })}
        />,
      )}
      {partOf(
        'kind',
        t('portal.guardian.kind'),
        <Choice
          label={t('portal.guardian.kind')}
          value={draft.kind}
          options={KINDS.map((kind) => [kind, t(`portal.guardianKind.${kind}`)])}
          onChange={(kind) => onChange({ kind })}
        />,
      )}
    </>
  );
}
