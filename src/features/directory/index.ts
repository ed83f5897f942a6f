export type { DirectoryFilter } from './directory.filter';
export { DirectoryFacetsResolver, DirectoryResolver } from './directory.resolver';
export { DirectoryService, type Asked } from './directory.service';
export { DirectoryFilterInput, ExperienceBand } from './directory.types';
export { bandIn, EXPERIENCE_BANDS, type ExperienceBandName } from './experience';
