import { useLingui } from '@lingui/react';
import { useRef } from 'react';
import { Button } from '../../design/Button';
import { LocalizedField } from '../../design/LocalizedField';
import { useText } from '../../i18n/text';
import { emptyOption, type Faults, type OptionDraft } from './questions';

const MIN_OPTIONS = 2;
const MAX_OPTIONS = 20;

/** The options of a choice. */
export function Options({
  options,
  faults,
  onChange,
}: {
  options: readonly OptionDraft[];
  faults: Faults | undefined;
  onChange: (options: readonly OptionDraft[]) => void;
}) {
  const t = useText();
  const { i18n } = useLingui();
  const list = useRef<HTMLDivElement>(null);
  return (
    <div className="question-options" ref={list} tabIndex={-1}>
      {options.map((option, i) => {
        const fault = faults?.get(option.key);
        const name = t('portal.questions.option', { number: i + 1 });
        return (
          <div key={option.key} className="question-option">
            <LocalizedField
              label={name}
              texts={option.label}
              onChange={(label) =>
                onChange(options.map((each) => (each === option ? { ...option, label } : each)))
              }
              maxLength={500}
              problem={fault && t(fault)}
            />
            {options.length > MIN_OPTIONS && (
              <Button
                look="plain"
                onPress={() => {
                  onChange(options.filter((each) => each !== option));
                  // The button that had the focus is gone.
                  list.current?.focus();
                }}
                aria-label={t('portal.shell.removeOne', { name })}
              >
                {t('portal.shell.remove')}
              </Button>
            )}
          </div>
        );
      })}
      {options.length < MAX_OPTIONS && (
        <div className="actions">
          <Button onPress={() => onChange([...options, emptyOption(i18n.locale)])}>
            {t('portal.questions.addOption')}
          </Button>
        </div>
      )}
    </div>
  );
}
