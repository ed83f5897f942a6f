import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of';
import { AVAILABILITIES, GUARDIAN_KINDS, MENTORINGS, THEMES } from './guardian.entity';

export const GuardianKind = enumOf(GUARDIAN_KINDS);
registerEnumType(GuardianKind, {
  name: 'GuardianKind',
  description: 'How a guardian does the work.',
  valuesConfig: {
    VOLUNTEER: { description: 'Beside another life.' },
    EMPLOYED: { description: 'For an organisation.' },
    SELF_EMPLOYED: { description: 'On their own account.' },
  },
});

export const Theme = enumOf(THEMES);
registerEnumType(Theme, {
  name: 'Theme',
  description: 'What guardians know from experience, and look for in others.',
  valuesConfig: {
    ACCOMMODATION: { description: 'Reception centres, housing.' },
    AGE_ASSESSMENT: { description: 'How it is found out whether someone is a minor.' },
    ASYLUM: { description: 'International protection and its procedure.' },
    COMING_OF_AGE: { description: 'What comes with the eighteenth birthday, and after it.' },
    DISABILITY: { description: 'Living with a disability.' },
    FAMILY_REUNIFICATION: { description: 'Bringing families together, also under the Dublin rules.' },
    FOSTER_CARE: { description: 'Life in a foster family.' },
    HEALTH: { description: 'Physicians, consent, insurance.' },
    INTERCULTURAL_MEDIATION: { description: 'Interpreters and mediators.' },
    JUVENILE_JUSTICE: { description: 'Criminal proceedings against minors.' },
    LGBTIQ: { description: 'Sexual orientation and gender identity.' },
    MENTAL_HEALTH: { description: 'Psychological help, trauma.' },
    RESIDENCE_PERMIT: { description: 'Permits to stay, and their renewal.' },
    RETURN_AND_TRANSFER: { description: 'Voluntary return, transfers between countries.' },
    SCHOOL: { description: 'School and learning the language.' },
    TRAFFICKING: { description: 'Recognising it, and protection from it.' },
    WORK_AND_TRAINING: { description: 'Vocational training and first jobs.' },
  },
});

export const Availability = enumOf(AVAILABILITIES);
registerEnumType(Availability, {
  name: 'Availability',
  description: 'Whether a guardian can take on more.',
  valuesConfig: {
    AVAILABLE: { description: 'Yes.' },
    LIMITED: { description: 'A little; better asked.' },
    UNAVAILABLE: { description: 'Not now.' },
  },
});

export const Mentoring = enumOf(MENTORINGS);
registerEnumType(Mentoring, {
  name: 'Mentoring',
  description: 'Where a guardian stands towards coaching.',
  valuesConfig: {
    OFFERS: { description: 'Would coach a new guardian.' },
    SEEKS: { description: 'Is looking for a coach.' },
  },
});
