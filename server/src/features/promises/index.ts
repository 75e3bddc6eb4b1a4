import { actions, run } from '../../app/procedure.ts';
import { listPromises } from './listPromises.ts';
import { pausePromise } from './pausePromise.ts';
import { listHolidayCountries, listPublicHolidays } from './publicHolidays.ts';
import { readCalendar } from './readCalendar.ts';
import { readStats } from './readStats.ts';
import { resumePromise } from './resumePromise.ts';
import { saveCalendar } from './saveCalendar.ts';

export { advancePromises } from './advancePromises.ts';
export { type CalendarsStore, createCalendarsStore } from './calendars.store.ts';
export { endPromise } from './endPromise.ts';
export { keepPromise } from './keepPromise.ts';
export { movePromise } from './movePromise.ts';
export { promisesOf } from './presentPromises.ts';
export { createPromisesStore, type PromisesStore } from './promises.store.ts';
export { restorePromise } from './restorePromise.ts';
export { startPromise } from './startPromise.ts';

export const promisesHandlers = {
  list: actions.promises.list.handler(run(listPromises)),
  stats: actions.promises.stats.handler(run(readStats)),
  pause: actions.promises.pause.handler(run(pausePromise)),
  resume: actions.promises.resume.handler(run(resumePromise)),
  calendar: actions.promises.calendar.handler(run(readCalendar)),
  holidayCountries: actions.promises.holidayCountries.handler(run(listHolidayCountries)),
  publicHolidays: actions.promises.publicHolidays.handler(run(listPublicHolidays)),
  saveCalendar: actions.promises.saveCalendar.handler(run(saveCalendar)),
};
