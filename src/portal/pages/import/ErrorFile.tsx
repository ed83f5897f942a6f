import { i18n } from '@lingui/core';
import { useMutation } from '@tanstack/react-query';
import { save } from '../../app/save';
import { useStepUp } from '../../app/step-up/StepUp';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import { nameOf } from './draft';
import { readErrorFile } from './upload';
import type { ListImport } from './useImport';

/** The rows that stay out, to be mended and sent again. Not a link: a fresh proof may be wanted first. */
export function ErrorFile({ found }: { found: ListImport }) {
  const t = useText();
  const problem = useProblem();
  const run = useStepUp();
  const read = useMutation({
    mutationFn: async () => {
      const file = await run(() => readErrorFile(found.id, i18n.locale));
      const name = nameOf(found)?.replace(/\.[^.]*$/, '');
      save(file, name ? `${name}.errors.csv` : 'errors.csv');
    },
  });
  return (
    <div className="field">
      <div>
        <Button onPress={() => read.mutate()} isPending={read.isPending}>
          {t('portal.import.errorFile')}
        </Button>
      </div>
      <span className="field-hint">{t('portal.import.errorFileHint')}</span>
      {read.error && <Notice kind="problem">{problem(read.error)}</Notice>}
    </div>
  );
}
