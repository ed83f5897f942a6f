import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Avatar } from '../../design/Avatar';
import { Bars } from '../../design/Bars';
import { Facts } from '../../design/Facts';
import { Icon } from '../../design/Icon';
import { Empty, Failed, Load, Skeleton } from '../../design/Load';
import { Logo } from '../../design/Logo';
import { Progress } from '../../design/Progress';
import { QrCode } from '../../design/QrCode';
import { Table } from '../../design/Table';
import { Trail } from '../../design/Trail';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { Part } from './Part';

const PHOTO = new URL('../../design/icon.svg', import.meta.url).href;
const REACTIONS = ['THANKS', 'HELPFUL', 'AGREE', 'SAME_HERE', 'STRENGTH'] as const;
const ICONS = [
  'ANNOUNCEMENT',
  'DISCUSSION',
  'QUESTIONS',
  'attach',
  'clear',
  'document',
  'search',
  'send',
  ...REACTIONS,
] as const;
const PEOPLE = [
  { name: 'Γεωργία Παπαδοπούλου', role: 'MENTOR', since: 2019 },
  { name: 'ليلى حداد', role: 'GUARDIAN', since: 2024 },
  { name: 'Anna Zorzi', role: 'ORGANISER', since: 2021 },
] as const;

/** What is shown. */
export function ContentParts() {
  const t = useText();
  const format = useFormat();
  const query = useQuery({ queryKey: ['components', 'some'], queryFn: () => PEOPLE.length });
  return (
    <>
      <Part name="Table">
        <Table
          caption={t('portal.network.members')}
          rows={PEOPLE}
          keyOf={({ name }) => name}
          columns={[
            {
              title: t('portal.settings.name'),
              names: true,
              cell: ({ name }) => <UserText>{name}</UserText>,
              order: (a, b) => a.name.localeCompare(b.name),
            },
            { title: t('portal.importField.ROLES'), cell: ({ role }) => t(`portal.role.${role}`) },
            {
              title: t('portal.importField.EXPERIENCE_SINCE'),
              cell: ({ since }) => format.year(since),
              order: (a, b) => a.since - b.since,
            },
          ]}
        />
      </Part>
      <Part name="Bars">
        <Bars
          series={[t('portal.report.column.registered'), t('portal.report.column.attended')]}
          rows={[
            { key: 'a', name: format.month('2026-03'), values: [12, 9] },
            { key: 'b', name: format.month('2026-04'), values: [5, 0] },
          ]}
        />
      </Part>
      <Part name="Load">
        <Load query={query}>{(count) => <p>{t('portal.export.made', { count })}</p>}</Load>
        <Empty>{t('portal.networks.none')}</Empty>
        <Failed error={new Error('Always.')} retry={() => undefined} />
        <Skeleton lines={3} />
      </Part>
      <Part name="Progress">
        <Progress label={t('portal.shell.loading')} done={0.4} says={format.number(40)} />
        <Progress label={t('portal.shell.loading')} />
      </Part>
      <Part name="Facts">
        <Facts
          facts={[
            [t('portal.settings.name'), <UserText>ليلى حداد</UserText>],
            [t('portal.network.languages'), format.list(['ar', 'it'].map(format.language))],
          ]}
        />
      </Part>
      <Part name="Avatar">
        <div className="component-row">
          {PEOPLE.map(({ name }) => (
            <Avatar key={name} name={name} />
          ))}
          <Avatar name="Photo" photo={{ url: PHOTO, of: t('portal.card.photo') }} />
        </div>
      </Part>
      <Part name="Trail">
        <Trail
          steps={[
            <Link to="/">{t('portal.home.nav')}</Link>,
            <Link to="/accessibility">{t('portal.accessibility.title')}</Link>,
          ]}
        />
      </Part>
      <Part name="UserText">
        <p>
          {t('portal.audit.by')} <UserText lang="ar">ليلى حداد، روفيغو (2024)</UserText>
        </p>
      </Part>
      <Part name="QrCode">
        <QrCode text="https://example.org" label={t('portal.totp.qr')} />
      </Part>
      <Part name="Icon">
        <div className="component-row">
          {ICONS.map((name) => (
            <Icon key={name} name={name} />
          ))}
        </div>
      </Part>
      <Part name="Logo">
        <Logo />
      </Part>
    </>
  );
}
