export { foldAddress, writtenAddress } from './address';
export { Account, EmailAddress, Participant as ParticipantRow, Person } from './person.entity';
export { answering, ownParticipant, participantOf } from './participant-of';
export { participantRead, viewerRead } from './person.read';
export { PersonResolver } from './person.resolver';
export { PersonService } from './person.service';
export { Participant, Viewer } from './person.types';
export { recipientsOf, type Recipient } from './recipient';
export { addNewcomer } from './newcomer';
