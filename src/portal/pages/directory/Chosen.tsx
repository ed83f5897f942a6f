import { useRef } from 'react';
import { Button } from '../../design/Button';
import { Icon } from '../../design/Icon';
import { useText } from '../../i18n/text';
import { countChosen, DIMENSIONS, toggled, unfiltered, type Question } from './question';
import { useNames } from './useNames';
import '../../design/edit.css';

/** What is chosen, each to be taken away again. */
export function Chosen({
  question,
  onChange,
}: {
  question: Question;
  onChange: (question: Question) => void;
}) {
  const t = useText();
  const nameOf = useNames(question);
  const whole = useRef<HTMLDivElement>(null);
  const change = (next: Question): void => {
    // The button that had the focus is going.
    whole.current?.focus();
    onChange(next);
  };
  const count = countChosen(question);
  return (
    <div className="chosen" ref={whole} tabIndex={-1} role="group" aria-label={t('portal.directory.chosen')}>
      {count > 0 && (
        <ul className="chips">
          {DIMENSIONS.flatMap((dimension) =>
            question.chosen[dimension].map((value) => {
              const name = nameOf(dimension, value);
              return (
                <li key={`${dimension} ${value}`}>
                  <Button
                    look="chip"
                    onPress={() => change(toggled(question, dimension, value))}
                    aria-label={t('portal.shell.removeOne', { name })}
                  >
                    <bdi>{name}</bdi>
                    <Icon name="clear" />
                  </Button>
                </li>
              );
            }),
          )}
          {count > 1 && (
            <li>
              <Button look="plain" onPress={() => change(unfiltered(question))}>
                {t('portal.directory.removeAll')}
              </Button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
