export { carryMarks, copyMarks, type Carried } from './carry-marks';
export { BoardReadingResolver, TopicReadingResolver } from './reading.resolver';
export { ReadingService } from './reading.service';
