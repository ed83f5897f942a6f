import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Empty, Load } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { NetworkTrail } from '../network/NetworkTrail';
import { NotFound } from '../NotFound';
import { ModuleItem } from './ModuleItem';
import { ModuleLine } from './ModuleLine';
import { NewModule } from './NewModule';
import { modulesQuery } from './useModules';
import { WhoHasDone } from './WhoHasDone';
import '../certificate/certificate.css';
import '../tags/tags.css';

/** What guardians of a network are trained in; for those who run it, changing that, and who has done what. */
export function Modules() {
  const t = useText();
  const { id } = useParams({ from: '/inside/networks/$id/modules' });
  const query = useQuery({ ...modulesQuery(id), staleTime: 0 });
  return (
    <Load query={query} lines={8}>
      {({ network }) => {
        if (!network) return <NotFound />;
        const { trainingModules: modules, viewerMayOrganise: runs } = network;
        return (
          <div className="page page-narrow" key={id}>
            <NetworkTrail id={id} self />
            <PageTitle title={t('portal.modules.title')} />
            <p className="lead">{t('portal.modules.lead')}</p>
            {modules.length === 0 && <Empty>{t('portal.modules.none')}</Empty>}
            <ul className="plain tag-items">
              {modules.map((module) => (
                <li key={module.id}>
                  {runs && module.network.id === id ? (
                    <ModuleItem module={module} />
                  ) : (
                    <div className="card tag-item">
                      <ModuleLine module={module} />
                      {module.network.id !== id && (
                        <p className="meta">
                          <UserText lang={module.network.name.language}>{module.network.name.text}</UserText>
                        </p>
                      )}
                    </div>
                  )}
                </li>
              ))}
            </ul>
            {runs && <NewModule networkId={id} />}
            {runs && modules.length > 0 && <WhoHasDone networkId={id} />}
          </div>
        );
      }}
    </Load>
  );
}
