import { PublishGroundRulesDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { Label, Text, TextArea, TextField } from 'react-aria-components';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';

/** Writing the next version: for organisers. */
export function PublishRules({ networkId, current }: { networkId: string; current: string }) {
  const t = useText();
  const problem = useProblem();
  const [markdown, setMarkdown] = useState(current);
  const key = useRef({ of: '', key: '' });
  const publish = useMutation({
    mutationFn: async () => {
      if (key.current.of !== markdown) key.current = { of: markdown, key: crypto.randomUUID() };
      const input = { networkId, markdown, idempotencyKey: key.current.key };
      const { publishGroundRules } = await request(hub, PublishGroundRulesDocument, { input });
      unwrap(publishGroundRules, 'GroundRulesSuccess');
      await queryClient.invalidateQueries();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    publish.mutate();
  };
  return (
    <section aria-labelledby="publish">
      <h2 id="publish" className="section-title">
        {t('portal.rules.write')}
      </h2>
      <form onSubmit={submit} className="page">
        <TextField className="field" value={markdown} onChange={setMarkdown}>
          <Label className="field-label">{t('portal.rules.text')}</Label>
          <Text slot="description" className="field-hint">
            {t('portal.rules.textHint')}
          </Text>
          <TextArea className="input" rows={10} dir="auto" />
        </TextField>
        {publish.error && <Notice kind="problem">{problem(publish.error)}</Notice>}
        {publish.isSuccess && markdown === key.current.of && (
          <Notice kind="good">{t('portal.rules.published')}</Notice>
        )}
        <div className="actions">
          <Button
            type="submit"
            isPending={publish.isPending}
            isDisabled={markdown.trim() === '' || markdown === current}
          >
            {t('portal.rules.publish')}
          </Button>
        </div>
      </form>
    </section>
  );
}
