export { createJobs, type Jobs } from './createJobs.ts';
export type { Job } from './job.ts';
export { jobList } from './jobList.ts';
export { createJobsStore } from './jobs.store.ts';
