/** What a job comes to later, if at all, in one script: a page is hardly ever opened there. */
export { AfterFailure, BringBack } from './after-failure';
export { DoorPhoto } from './door-photo';
export { JobDone } from './job-done';
export { JobStopped } from './job-stopped';
export { NoAnswerCard } from './no-answer-card';
