import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { PROMISE_LIMITS } from '@roundhouse/shared/promises';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';

/** Read when first asked for: it brings a megabyte of rules (date-holidays, its data CC BY 3.0). */
const holidayRules = async () => (await import('date-holidays')).default;

/** Countries whose public holidays are known, by their two letters. */
export const listHolidayCountries: UseCase<
  unknown,
  Outputs['promises']['holidayCountries']
> = async () => {
  const Holidays = await holidayRules();
  return answer(Object.keys(new Holidays().getCountries()).sort());
};

/** The days of one year on which a whole country rests, in order, each once. */
export const listPublicHolidays: UseCase<
  Inputs['promises']['publicHolidays'] & { year: number },
  Outputs['promises']['publicHolidays']
> = async ({ locale }, { country, year }) => {
  const Holidays = await holidayRules();
  if (!Object.hasOwn(new Holidays().getCountries(), country)) throw new Refusal('not_found');
  const rules = new Holidays(country, { types: ['public'] });
  rules.setLanguages([locale, ...rules.getLanguages()]);
  const days = rules.getHolidays(year).map(({ date, name }) => ({
    date: date.slice(0, 10),
    name: name.slice(0, PROMISE_LIMITS.holidayName),
  }));
  return answer(
    days
      .filter(({ date }, at) => days.findIndex((other) => other.date === date) === at)
      .sort((one, other) => one.date.localeCompare(other.date)),
  );
};
