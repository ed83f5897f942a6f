import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { Dialog } from '../../design/Dialog';
import { Icon } from '../../design/Icon';
import { More } from '../../design/More';
import { Notice } from '../../design/Notice';
import { TakesFocus } from '../../design/TakesFocus';
import { tell } from '../../design/Toast';
import { Unread } from '../../design/Unread';
import { useText } from '../../i18n/text';
import { Part } from './Part';

/** A list that goes on. */
const MORE = { hasNextPage: true, isFetchingNextPage: false, fetchNextPage: () => Promise.resolve() };

/** What is pressed, and what answers. */
export function MessageParts() {
  const t = useText();
  return (
    <>
      <Part name="Button">
        <div className="component-row">
          <Button look="primary">{t('portal.sharing.save')}</Button>
          <Button>{t('portal.shell.cancel')}</Button>
          <Button look="plain">{t('portal.shell.remove')}</Button>
          <Button look="chip">
            {t('portal.role.GUARDIAN')} <Icon name="clear" />
          </Button>
        </div>
        <div className="component-row">
          <Button look="primary" isPending>
            {t('portal.sharing.save')}
          </Button>
          <Button look="primary" isDisabled>
            {t('portal.sharing.save')}
          </Button>
          <Button isDisabled>{t('portal.shell.cancel')}</Button>
        </div>
      </Part>
      <Part name="More">
        <More query={MORE}>{t('portal.events.more')}</More>
        <More query={{ ...MORE, isFetchingNextPage: true }}>{t('portal.events.more')}</More>
      </Part>
      <Part name="Unread">
        <div className="component-row">
          <Unread count={3} words={t('portal.unread.posts', { count: 3 })} />
          <Unread count={100} words={t('portal.unread.topics', { count: 100 })} />
        </div>
      </Part>
      <Part name="Notice">
        <Notice kind="info">{t('portal.card.someBeyond')}</Notice>
        <Notice kind="good">{t('portal.sharing.saved')}</Notice>
        <Notice kind="problem">{t('portal.problem.unknown')}</Notice>
      </Part>
      <Answered />
      <Part name="Toast">
        <div className="component-row">
          <Button onPress={() => tell(t('portal.toast.saved'))}>{t('portal.toast.saved')}</Button>
          <Button onPress={() => tell(t('portal.toast.requestAccepted'), 'ليلى حداد')}>
            {t('portal.toast.requestAccepted')}
          </Button>
        </div>
      </Part>
      <Dialogs />
    </>
  );
}

function Dialogs() {
  const t = useText();
  const [open, setOpen] = useState<'dialog' | 'confirm'>();
  const close = () => setOpen(undefined);
  const work = useMutation({ mutationFn: () => Promise.reject(new Error('Always.')) });
  return (
    <>
      <Part name="Dialog">
        <div className="component-row">
          <Button onPress={() => setOpen('dialog')}>{t('portal.export.open')}</Button>
        </div>
        {open === 'dialog' && (
          <Dialog title={t('portal.export.title')} onCancel={close}>
            <p>{t('portal.export.lead')}</p>
            <div className="actions">
              <Button onPress={close}>{t('portal.export.close')}</Button>
            </div>
          </Dialog>
        )}
      </Part>
      <Part name="Confirm">
        <div className="component-row">
          <Button onPress={() => setOpen('confirm')}>{t('portal.leave.button')}</Button>
        </div>
        {open === 'confirm' && (
          <Confirm
            title={t('portal.leave.button')}
            confirm={t('portal.leave.confirm')}
            work={work}
            onCancel={() => {
              work.reset();
              close();
            }}
          >
            <p>{t('portal.leave.lead', { roles: t('portal.role.GUARDIAN') })}</p>
          </Confirm>
        )}
      </Part>
    </>
  );
}

/** A button that goes when it was pressed. */
function Answered() {
  const t = useText();
  const [pressed, setPressed] = useState(false);
  return (
    <Part name="TakesFocus">
      {pressed ? (
        <TakesFocus>{t('portal.contacts.noWays')}</TakesFocus>
      ) : (
        <div className="component-row">
          <Button onPress={() => setPressed(true)}>{t('portal.contacts.show')}</Button>
        </div>
      )}
    </Part>
  );
}
