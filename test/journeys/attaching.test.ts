import { beforeAll, describe, expect, it } from 'vitest';
import { aPicture } from '../support/files.ts';
import { journey } from '../support/journey.ts';
import type { Person } from '../support/startServer.ts';

const bytesOf = async (name: string) => {
  const file = await aPicture(name);
  return { name, mimeType: file.type, buffer: Buffer.from(await file.arrayBuffer()) };
};

describe('attaching files', () => {
  const house = journey();
  let ada: Person;

  beforeAll(async () => {
    ada = await house.server.signUp({ name: 'Ada Lock' });
  });

  it('sends one after another without another touch, past one that is refused', async () => {
    const page = await house.open('/post', ada);
    await page.getByRole('radio', { name: /Hack/ }).check();
    const refused = { name: 'bad.png', mimeType: 'image/png', buffer: Buffer.from('no picture') };
    const chosen = [
      await bytesOf('a.png'),
      refused,
      await bytesOf('b.png'),
      await bytesOf('c.png'),
    ];
    await page.locator('input[type=file]').first().setInputFiles(chosen);
    await expect.poll(() => page.locator('main li img').count(), { timeout: 10_000 }).toBe(3);
    await page.getByRole('button', { name: 'Remove bad.png' }).click();
    await page.getByText('Your draft is kept on this device.').waitFor();
    expect(await page.getByRole('button', { name: 'Post the idea' }).isEnabled()).toBe(true);
  });
});
