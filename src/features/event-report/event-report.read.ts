import { extendRead } from '../../persistence/read/model';
import { eventRead } from '../event';
import { networkRead } from '../network';

extendRead(eventRead, 'report', 'ORGANISER', { needs: { reportOf: (a) => `${a}.id` } });
extendRead(networkRead, 'eventReport', 'ORGANISER', { needs: { reportOf: (a) => `${a}.id` } });
extendRead(networkRead, 'eventYear', 'PROMOTER', { needs: { figuresOf: (a) => `${a}.id` } });
