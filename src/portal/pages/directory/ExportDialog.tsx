import {
  ExportDirectoryDocument,
  request,
  unwrap,
  type ExportFormat,
  type NetworkItemFragment,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { hub } from '../../app/hub';
import { useStepUp } from '../../app/step-up/StepUp';
import { Button } from '../../design/Button';
import { Check } from '../../design/Check';
import { Choice } from '../../design/Choice';
import { Dialog } from '../../design/Dialog';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import { ExportMade } from './ExportMade';
import { variablesOf, withValues, type Question } from './question';

const FORMATS: readonly ExportFormat[] = ['CSV', 'VCARD_4', 'VCARD_3'];

/** Asks what file it shall be, has it made, and has the browser save it. */
export function ExportDialog({
  question,
  networks,
  onClose,
}: {
  question: Question;
  /** Those the reader runs; there is at least one. */
  networks: readonly NetworkItemFragment[];
  onClose: () => void;
}) {
  const t = useText();
  const problem = useProblem();
  const run = useStepUp();
  const [networkId, setNetworkId] = useState(
    () => (networks.find(({ id }) => question.chosen.networks.includes(id)) ?? networks[0]!).id,
  );
  const [kind, setKind] = useState<ExportFormat>('CSV');
  const [byteOrderMark, setByteOrderMark] = useState(true);
  const [contacts, setContacts] = useState(false);
  const make = useMutation({
    mutationFn: () =>
      run(async () => {
        const { search, filter } = variablesOf(withValues(question, 'networks', []));
        const input = {
          networkId,
          search,
          filter,
          format: kind,
          byteOrderMark: kind === 'CSV' && byteOrderMark,
          contacts,
          idempotencyKey: crypto.randomUUID(),
        };
        const { exportDirectory } = await request(hub, ExportDirectoryDocument, { input });
        return unwrap(exportDirectory, 'ExportDirectorySuccess');
      }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    make.mutate();
  };
  return (
    <Dialog title={t('portal.export.title')} onCancel={onClose}>
      {make.data ? (
        <ExportMade made={make.data} onClose={onClose} />
      ) : (
        <>
          <p>{t('portal.export.lead')}</p>
          <form onSubmit={submit} className="export-form">
            <Choice
              label={t('portal.export.network')}
              value={networkId}
              options={networks.map(({ id, name }) => [id, name.text] as const)}
              onChange={setNetworkId}
            />
            <Choice
              label={t('portal.export.format')}
              value={kind}
              options={FORMATS.map((each) => [each, t(`portal.export.format.${each}`)] as const)}
              onChange={setKind}
            />
            {kind === 'CSV' && (
              <Check checked={byteOrderMark} onChange={setByteOrderMark}>
                {t('portal.export.forExcel')}
                <span className="field-hint">{t('portal.export.forExcelHint')}</span>
              </Check>
            )}
            <Check checked={contacts} onChange={setContacts}>
              {t('portal.export.contacts')}
              <span className="field-hint">{t('portal.export.contactsHint')}</span>
            </Check>
            {make.error && <Notice kind="problem">{problem(make.error)}</Notice>}
            <div className="actions">
              <Button type="submit" look="primary" isPending={make.isPending}>
                {t('portal.export.submit')}
              </Button>
              <Button look="plain" onPress={onClose}>
                {t('portal.export.cancel')}
              </Button>
            </div>
          </form>
        </>
      )}
    </Dialog>
  );
}
