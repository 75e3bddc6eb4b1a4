import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

let server: TestServer;
let owner: Person;
beforeAll(async () => {
  server = await startServer();
  owner = await server.signUp({ role: 'owner', locale: 'fr' });
});
afterAll(() => server?.close());

it('names a country’s public holidays of a year in the owner’s language, in order, each day once', async () => {
  expect(await owner.call.promises.holidayCountries()).toContain('FR');
  const days = await owner.call.promises.publicHolidays({ country: 'FR', year: 2027 });
  expect(days).toContainEqual({ date: '2027-03-29', name: 'Lundi de Pâques' });
  expect(days).toContainEqual({ date: '2027-07-14', name: 'Fête Nationale de la France' });
  const dates = days.map(({ date }) => date);
  expect(dates).toEqual([...new Set(dates)].sort());
});

it('names them in another language where the country has names in it', async () => {
  const english = await server.signUp({ role: 'owner', locale: 'en' });
  const days = await english.call.promises.publicHolidays({ country: 'DE', year: 2027 });
  expect(days).toContainEqual({ date: '2027-10-03', name: 'National Holiday' });
});

it('refuses a country it does not know', async () => {
  await expect(
    owner.call.promises.publicHolidays({ country: 'QQ', year: 2027 }),
  ).rejects.toMatchObject({ code: 'not_found' });
});
