export { DirectoryExportResolver } from './directory-export.resolver';
export { DirectoryExportService, type ExportFile } from './directory-export.service';
