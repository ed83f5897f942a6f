import type { LocalizedTextInput } from '@guardian-network-hub/client-sdk';
import { useRef, useState } from 'react';
import { useFormat } from '../i18n/format';
import { languages } from '../i18n/languages';
import { useText } from '../i18n/text';
import { AddOne } from './AddOne';
import { Button } from './Button';
import { Field } from './Field';
import './edit.css';

export type Texts = readonly LocalizedTextInput[];

/** What is written, without the languages in which nothing is. */
export function written(texts: Texts): LocalizedTextInput[] {
  return texts
    .filter(({ text }) => text.trim() !== '')
    .map(({ language, text }) => ({ language, text: text.trim() }));
}

/** A text in several languages, each in a field of its own. */
export function LocalizedField({
  label,
  texts,
  onChange,
  maxLength,
  rows,
  problem,
}: {
  label: string;
  texts: Texts;
  onChange: (texts: Texts) => void;
  maxLength: number;
  rows?: number;
  problem?: string;
}) {
  const t = useText();
  const format = useFormat();
  // Whoever adds a language wants to write in it.
  const [added, setAdded] = useState('');
  const whole = useRef<HTMLFieldSetElement>(null);
  const remove = (language: string): void => {
    onChange(texts.filter((each) => each.language !== language));
    // The button that had the focus is gone.
    whole.current?.focus();
  };
  const left = languages
    .filter(({ tag }) => texts.every(({ language }) => language !== tag))
    .map(({ tag }) => [tag, format.language(tag)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b));
  return (
    <fieldset className="several" ref={whole} tabIndex={-1}>
      <legend className="field-label">{label}</legend>
      {texts.map(({ language, text }, i) => (
        <div key={language} className="localized-text">
          <Field
            label={format.language(language)}
            value={text}
            autoFocus={language === added}
            onChange={(changed) =>
              onChange(texts.map((each) => (each.language === language ? { language, text: changed } : each)))
            }
            problem={i === 0 ? problem : undefined}
            rows={rows}
            input={{ maxLength, dir: 'auto', lang: language }}
          />
          {texts.length > 1 && (
            <Button
              look="plain"
              onPress={() => remove(language)}
              aria-label={t('portal.shell.removeOne', { name: format.language(language) })}
            >
              {t('portal.shell.remove')}
            </Button>
          )}
        </div>
      ))}
      <AddOne
        label={t('portal.language.label')}
        add={t('portal.texts.add')}
        options={left}
        onAdd={(language) => {
          setAdded(language);
          onChange([...texts, { language, text: '' }]);
        }}
      />
    </fieldset>
  );
}
