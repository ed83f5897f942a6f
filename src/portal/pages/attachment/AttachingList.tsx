import { Button } from '../../design/Button';
import { Icon } from '../../design/Icon';
import { useProblem } from '../../design/problem';
import { Progress } from '../../design/Progress';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { useFileFacts } from './useFileFacts';
import type { useAttaching } from './useAttaching';
import './attachments.css';

/** What was added to what is being written: what the hub has, what is on its way, and what it did not take. */
export function AttachingList({ attaching }: { attaching: ReturnType<typeof useAttaching> }) {
  const t = useText();
  const problem = useProblem();
  const facts = useFileFacts();
  const { attached, sending, remove, drop } = attaching;
  if (attached.length + sending.length === 0) return null;
  const clear = (name: string, onPress: () => void) => (
    <Button look="plain" onPress={onPress} aria-label={`${t('portal.attachments.remove')}: ${name}`}>
      <Icon name="clear" />
    </Button>
  );
  return (
    <ul className="attaching" aria-label={t('portal.attachments.list')}>
      {attached.map((each) => (
        <li key={each.id}>
          <p>
            <UserText>{each.name}</UserText> <span className="meta">{facts(each)}</span>
          </p>
          {clear(each.name, () => remove(each.id))}
        </li>
      ))}
      {sending.map(({ key, name, done, error }) => (
        <li key={key}>
          {error === undefined ? (
            <Progress label={t('portal.attachments.sending', { name })} done={done < 1 ? done : undefined} />
          ) : (
            <p className="field-problem" role="alert">
              <UserText>{name}</UserText>: {problem(error)}
            </p>
          )}
          {clear(name, () => drop(key))}
        </li>
      ))}
    </ul>
  );
}
