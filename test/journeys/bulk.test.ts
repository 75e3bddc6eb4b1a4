import { makeId } from '@roundhouse/shared/primitives';
import { describe, expect, it } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { journey } from '../support/journey.ts';
import type { Person } from '../support/startServer.ts';

describe('many held posts at once', () => {
  const house = journey();

  async function held(title: string): Promise<Person> {
    const author = await house.server.signUp({ name: `Fan ${title.length}`, trust: 'newcomer' });
    const post = author.call.ideas.post(anIdea({ boardId: house.server.board.id, title }));
    await expect(post).rejects.toMatchObject({ code: 'post_held' });
    return author;
  }

  it('are published together by keyboard; of one that another looks at it is said, and it still waits', async () => {
    const { server } = house;
    const owner = await server.signUp({ role: 'owner' });
    const { rev, ...settings } = await owner.call.screening.settings();
    await owner.call.screening.saveSettings({ ...settings, firstPosts: 1, rev });
    const moderator = await server.signUp({ name: 'Mo', role: 'moderator' });
    const colleague = await server.signUp({ name: 'Mia', role: 'moderator' });
    const titles = ['A tram for the harbour', 'A bell for the tram', 'A roof for the stop'];
    for (const title of titles) await held(title);

    const page = await house.open('/moderation', moderator);
    await page.getByRole('link', { name: titles[0] }).waitFor();
    for (const _ of titles) {
      await page.keyboard.press('j');
      await page.keyboard.press('x');
    }
    await page.getByText('3 chosen').waitFor();
    await page.keyboard.press('a');
    const dialog = page.getByRole('dialog', { name: 'Publish 3 posts' });
    await dialog.getByText('A roof for the stop').waitFor();
    const { items } = await colleague.call.queue.list({});
    const taken = items.find(({ shown }) => shown?.title === titles[1])?.id ?? '';
    await colleague.call.queue.claim({ itemId: taken });
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await dialog.getByText(/2 of 3 done/).waitFor();
    expect(await dialog.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/^A bell for the tram.*Mia/),
    ]);
    await dialog.getByRole('button', { name: 'Back to the queue' }).click();
    await page.getByText('1 chosen').waitFor();
    await page.getByText('Mo: published').first().waitFor();

    const waiting = (await colleague.call.queue.list({})).items;
    expect(waiting.map(({ shown }) => shown?.title)).toEqual([titles[1]]);
    const { ideas } = await server.guest.call.feed.list({});
    expect(ideas.map(({ title }) => title).sort()).toEqual([titles[2], titles[0]].sort());
    const { entries } = await owner.call.audit.list({ act: 'screening.approve' });
    expect(entries).toHaveLength(2);
    await colleague.call.queue.release({ itemId: taken });
  });

  it('are not published by a rule, each author with a saved reply in their own name', async () => {
    const { server } = house;
    const moderator = await server.signUp({ name: 'Max', role: 'moderator' });
    const body = { en: 'Sorry {{person}}, “{{title}}” advertises.' };
    await moderator.call.queue.saveReply({ id: makeId(), name: 'Adverts', body });
    const authors = [await held('Cheap rails'), await held('Cheap wheels')];

    const page = await house.open('/moderation?kind=first_post', moderator);
    await page.getByRole('checkbox', { name: /Cheap rails/ }).check();
    await page.getByRole('checkbox', { name: /Cheap wheels/ }).check();
    await page.getByRole('button', { name: 'Do not publish' }).click();
    const dialog = page.getByRole('dialog', { name: 'Do not publish 2 posts' });
    await dialog.getByRole('radio', { name: 'It is an advertisement or spam.' }).check();
    await dialog.getByRole('button', { name: 'Adverts' }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Do not publish' }).click();
    await dialog.waitFor({ state: 'detached' });
    for (const author of authors) {
      const { holds } = await author.call.screening.mine({});
      const reason = `Sorry ${author.name}, “${holds[0]?.title}” advertises.`;
      expect(holds).toMatchObject([{ state: 'rejected', rejection: { rule: 'advert', reason } }]);
    }
  });

  it('pairs that are not the same are kept apart together', async () => {
    const { server } = house;
    const author = await server.signUp({ name: 'Ada' });
    const moderator = await server.signUp({ name: 'Mae', role: 'moderator' });
    const post = async (title: string) =>
      (await author.call.ideas.post(anIdea({ boardId: server.board.id, title }))).id;
    const { parts } = server;
    for (const colour of ['red', 'green']) {
      const sourceId = await post(`A ${colour} lamp`);
      const likeness = { sourceId, targetId: await post(`A ${colour} light`), score: 0.9 };
      await parts.storage.transaction(async (session) => {
        const at = parts.clock();
        const pair = await parts.mergeSuggestions.add(likeness, at, session);
        const subject = { kind: 'merge' as const, id: String(pair?._id) };
        const item = { kind: 'merge' as const, subject, boardId: server.board.id, at };
        await parts.queue.open(item, session);
      });
    }
    const page = await house.open('/moderation?kind=merge', moderator);
    await page.getByRole('checkbox', { name: /A red lamp/ }).check();
    await page.getByRole('button', { name: 'Choose all 2 of this kind' }).click();
    await page.getByRole('button', { name: 'Not the same' }).last().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Keep apart' }).click();
    await page.getByText('Mae: not the same').nth(1).waitFor();
    expect((await moderator.call.queue.list({ kind: 'merge' })).items).toEqual([]);
  });
});
