export { carryMarks, copyMarks, type Carried } from './carry-marks';
export { BoardReadingResolver, TopicReadingResolver } from './reading.resolver';
export { ReadingService } from './reading.service';
export { hasRead } from './reading.sql';
