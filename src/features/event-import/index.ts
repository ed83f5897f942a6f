export { EventImportResolver } from './event-import.resolver';
export { EventImporter, EventImportService, type Imported, type ImportedOne } from './event-import.service';
