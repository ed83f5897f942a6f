import type { ImportEncoding, ImportField } from '@guardian-network-hub/client-sdk';
import { useId, useState } from 'react';
import { Button } from '../../design/Button';
import { Choice } from '../../design/Choice';
import { Field } from '../../design/Field';
import { useText } from '../../i18n/text';
import { delimiterOptions, encodingOptions } from './reading';
import type { Prepare } from './useImport';

/** What a list needs at least so that people are found in it. */
const TOLD: readonly ImportField[] = ['FAMILY_NAME', 'GIVEN_NAME', 'EMAIL', 'EXTERNAL_ID'];

/** Another way to read a list that the hub does not understand by itself: nothing of it is known yet. */
export function ReadAgain({ uploadId, prepare }: { uploadId: string; prepare: Prepare }) {
  const t = useText();
  const id = useId();
  const [encoding, setEncoding] = useState<ImportEncoding | ''>('');
  const [delimiter, setDelimiter] = useState('');
  const [headings, setHeadings] = useState<Partial<Record<ImportField, string>>>({});
  const itself = ['', t('portal.import.byItself')] as const;
  const mapping = TOLD.flatMap((field) => {
    const column = headings[field]?.trim();
    return column ? [{ column, field }] : [];
  });
  return (
    <form
      className="card page import-again"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        prepare.mutate({
          uploadId,
          encoding: encoding || null,
          delimiter: delimiter || null,
          mapping: mapping.length > 0 ? mapping : null,
        });
      }}
    >
      <h3 id={id} className="row-title">
        {t('portal.import.readAs')}
      </h3>
      <p>{t('portal.import.tellHeadings')}</p>
      <div className="import-reading">
        {TOLD.map((field) => (
          <Field
            key={field}
            label={t(`portal.importField.${field}`)}
            value={headings[field] ?? ''}
            onChange={(heading) => setHeadings({ ...headings, [field]: heading })}
            input={{ dir: 'auto', maxLength: 200 }}
          />
        ))}
        <Choice
          label={t('portal.import.encoding')}
          value={encoding}
          options={[itself, ...encodingOptions()]}
          onChange={(value) => setEncoding(value as ImportEncoding | '')}
        />
        <Choice
          label={t('portal.import.delimiter')}
          value={delimiter}
          options={[itself, ...delimiterOptions(t)]}
          onChange={setDelimiter}
        />
      </div>
      <div className="actions">
        <Button type="submit" isPending={prepare.isPending}>
          {t('portal.import.readAgain')}
        </Button>
      </div>
    </form>
  );
}
