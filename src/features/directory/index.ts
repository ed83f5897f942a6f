export { DirectoryFacetsResolver, DirectoryResolver } from './directory.resolver';
export { DirectoryService } from './directory.service';
