import { expect, it } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { journey } from '../support/journey.ts';

const home = journey();

it('the owner invites, the mail is read, and the invited person stands on the public page', async () => {
  const { server, open } = home;
  const owner = await server.signUp({ name: 'Olga Owner', role: 'owner' });
  const page = await open('/house/reps', owner);
  const form = page.getByRole('form', { name: 'Invite somebody' });
  await form.getByLabel('Their name').fill('Admin');
  await form.getByText('nobody answers as an office').waitFor();
  await form.getByLabel('Their name').fill('Ines Moreau');
  await form.getByLabel('Their e-mail address').fill('ines@example.test');
  await form.getByLabel('Title').fill('Head of rolling stock');
  await form.getByLabel('Region').fill('Lyon');
  await form.getByLabel('Model trains').check();
  await form.getByRole('button', { name: 'Send the invitation' }).click();
  await page.getByText(/Waits until/).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  const watching = await open('/boards/model-trains/who-answers');
  await watching.getByText('Nobody answers here by name yet').waitFor();

  const { mails } = await owner.call.mail.outbox({});
  const mail = mails.find(({ to }) => to === 'ines@example.test');
  const path = /\/invitation\?token=[\w-]+/.exec(mail?.text ?? '')?.[0] ?? '';
  const invited = await open(path);
  await invited.getByText('Olga Owner invites you').waitFor();
  expect(await accessibilityFaults(invited)).toEqual([]);
  await invited.locator('#password').fill('long enough it is');
  await invited.getByRole('button', { name: 'Accept the invitation' }).click();
  await invited.getByRole('heading', { name: 'Ines Moreau' }).waitFor();

  await watching.getByRole('heading', { name: 'Ines Moreau' }).waitFor();
  await watching.getByText('Head of rolling stock').waitFor();
  expect(await accessibilityFaults(watching)).toEqual([]);
}, 120_000);

it('the owner changes the rules of a board, and everybody reads them', async () => {
  const { server, open } = home;
  const owner = await server.signUp({ name: 'Rolf Ruler', role: 'owner' });
  const page = await open('/house/board-rules', owner);
  await page.getByLabel('From how many supports').fill('40');
  await page.getByLabel('Within how many days').fill('7');
  await page.getByText(/reaches 40 supports today is answered by/).waitFor();
  await page.getByLabel('Time zone').fill('Europe/Paris');
  await page.getByRole('button', { name: 'Add its public holidays' }).click();
  await page.getByText('Bastille Day').or(page.getByText('National Day')).first().waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save the rules' }).click();
  await page.getByText('The rules are saved.').first().waitFor();
  const [board] = await server.guest.call.boards.list();
  expect(board?.rules.promise).toEqual({ isOn: true, supports: 40, days: 7 });

  const reader = await open('/boards/model-trains/rules');
  await reader.getByText('with 40 supports is answered within 7 days').waitFor();
  await reader.getByText(/Clocks run in Europe\/Paris/).waitFor();
  expect(await accessibilityFaults(reader)).toEqual([]);
}, 120_000);
