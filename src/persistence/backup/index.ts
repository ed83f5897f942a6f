export { backUp, type Transfer } from './back-up';
export { checkArchive } from './check-archive';
export { BackupFault, type Manifest } from './format';
export { isMarked, UNFINISHED } from './marker';
export { restore } from './restore';
