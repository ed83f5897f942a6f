export { ErasureRow } from './erasure.entity';
export { ErasureResolver } from './erasure.resolver';
export { ErasureService, KEEP_LEDGER, LEDGER_DAILY } from './erasure.service';
export { Eraser } from './eraser';
export { LedgerFault, LedgerFile, linesOf, readLedger, type LedgerEntry } from './ledger';
