export { ImportApplying } from './apply';
export { ImportUpload, StagedImportRow, StagedRow } from './staged-import.entity';
export { NetworkImportsResolver, StagedImportResolver } from './staged-import.resolver';
export { APPLY_IMPORT, StagedImportService } from './staged-import.service';
export { ImportUploadService, MAX_UPLOAD } from './upload.service';
