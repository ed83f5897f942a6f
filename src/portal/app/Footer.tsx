import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { chooseLanguage } from '../i18n/language';
import { languages } from '../i18n/languages';
import { useText } from '../i18n/text';
import { queryClient } from './hub';
import { chooseTheme, currentTheme, type Theme } from './theme';

/** The choices a reader has on every page, language and light, and how accessible it is. */
export function Footer() {
  const t = useText();
  return (
    <footer className="shell-footer">
      <LanguageChoice />
      <ThemeChoice />
      <Link to="/accessibility" className="footer-link">
        {t('portal.accessibility.title')}
      </Link>
    </footer>
  );
}

/** A native select: on a phone nothing is easier. */
function LanguageChoice() {
  const t = useText();
  const { i18n } = useLingui();
  const change = async (tag: string): Promise<void> => {
    await chooseLanguage(tag);
    await queryClient.invalidateQueries();
  };
  return (
    <label className="choice">
      <span>{t('portal.language.label')}</span>
      <select className="select" value={i18n.locale} onChange={(event) => void change(event.target.value)}>
        {languages.map(({ tag, nativeName }) => (
          <option key={tag} value={tag} lang={tag}>
            {nativeName}
          </option>
        ))}
      </select>
    </label>
  );
}

const THEMES = ['auto', 'light', 'dark'] as const;

function ThemeChoice() {
  const t = useText();
  const [theme, setTheme] = useState(currentTheme);
  const change = (value: string): void => {
    chooseTheme(value as Theme);
    setTheme(value as Theme);
  };
  return (
    <RadioGroup className="choice" value={theme} onChange={change} orientation="horizontal">
      <Label>{t('portal.theme.label')}</Label>
      <div className="segments">
        {THEMES.map((value) => (
          <Radio key={value} value={value} className="segment">
            {t(`portal.theme.${value}`)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
