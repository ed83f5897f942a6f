export { backUp, type Transfer } from './back-up';
export { checkArchive } from './check-archive';
export { LEAST_KEY } from './encryption';
export { BackupFault, type Manifest } from './format';
export { isMarked, UNFINISHED } from './marker';
export { restore } from './restore';
