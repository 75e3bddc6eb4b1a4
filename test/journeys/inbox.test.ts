import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { aRep, aResponse } from '../support/aRep.ts';
import { SCREENS } from '../support/browser.ts';
import { journey } from '../support/journey.ts';
import { onIdea } from '../support/onIdea.ts';
import type { Person } from '../support/startServer.ts';

const bell = (page: Page) => page.getByRole('button', { name: /^Inbox/ });
const bellSays = (page: Page, name: RegExp) =>
  page.getByRole('button', { name }).waitFor({ timeout: 15_000 });

describe('hearing what happens', () => {
  const house = journey();
  let rep: Person;

  beforeAll(async () => {
    rep = await aRep(house.server, { name: 'Rosa Lind' });
  });

  async function aStage() {
    const [author, fan] = [await house.server.signUp(), await house.server.signUp()];
    const idea = anIdea({ boardId: house.server.board.id, title: 'A night train to Lisbon' });
    await author.call.ideas.post(idea);
    return { author, fan, idea };
  }
  const answer = (ideaId: string) => rep.call.responses.post(aResponse(ideaId));

  it('follows an idea; the answer comes live to the bell and the inbox of every screen', async () => {
    const { fan, idea } = await aStage();
    const ideaPage = await house.open(`/ideas/${idea.id}`, fan);
    const inbox = await house.open('/inbox', fan, SCREENS.phone);
    await inbox.getByRole('heading', { name: 'Nothing here yet' }).waitFor();
    const follow = ideaPage.getByRole('button', { name: 'Follow', exact: true });
    await follow.click();
    await ideaPage.getByRole('button', { name: 'Following' }).waitFor();
    await expect
      .poll(() => fan.call.notices.isFollowing({ kind: 'idea', id: idea.id }))
      .toMatchObject({ isFollowing: true });

    const writing = ideaPage.getByRole('textbox').last();
    await writing.click();
    await answer(idea.id);
    await bellSays(ideaPage, /^Inbox, 1 unread/);
    await bellSays(inbox, /^Inbox, 1 unread/);
    await inbox.getByText('Rosa Lind gave an official answer').waitFor();
    expect(await writing.evaluate((it) => it === document.activeElement)).toBe(true);

    await inbox.getByRole('button', { name: 'Mark all as read' }).click();
    await bellSays(ideaPage, /^Inbox, nothing unread/);
    await bellSays(inbox, /^Inbox, nothing unread/);
    expect(await fan.call.notices.count()).toEqual({ unread: 0 });
  });

  it('offers to tell with a support, remembers the choice, and one tap undoes it', async () => {
    const { fan, idea } = await aStage();
    const other = await aStage();
    const page = await house.open(`/ideas/${idea.id}`, fan);
    const offer = page.getByRole('switch', { name: 'When I support it, tell me what happens' });
    expect(await offer.isChecked()).toBe(false);
    await offer.check();
    await page.getByRole('button', { name: /^Support this/ }).click();
    const told = page.getByRole('switch', { name: /^Tell me what happens/ });
    await expect.poll(() => told.isChecked()).toBe(true);
    await page.goto(`${house.server.url}/ideas/${other.idea.id}`);
    await expect.poll(() => offer.isChecked()).toBe(true);
    const following = () => fan.call.notices.following({});
    expect((await following()).following.map(({ id }) => id)).toEqual([idea.id]);
    await page.goto(`${house.server.url}/ideas/${idea.id}`);
    await told.uncheck();
    await expect.poll(async () => (await following()).following).toEqual([]);
  });

  it('is opened, read and left by the keyboard alone', async () => {
    const { author, fan, idea } = await aStage();
    const said = { topic: onIdea(idea.id), language: 'en' as const };
    const mine = { ...said, id: 'c'.repeat(24), parentId: null, body: 'Who is with me?' };
    await fan.call.comments.post(mine);
    await author.call.comments.post({ ...said, id: 'd'.repeat(24), parentId: mine.id, body: 'I.' });
    await house.server.parts.noticeOrders.model.db.transaction(async (session) => {
      await house.server.parts.noticeOrders.add(
        {
          kind: 'mention',
          audience: { personIds: [fan.id] },
          group: `idea:${idea.id}`,
          about: { en: idea.title },
          path: `/ideas/${idea.id}/night-train`,
          actorId: author.id,
          detail: null,
          at: new Date(),
        },
        session,
      );
    });
    house.server.parts.jobs.poke('notices');
    const page = await house.open('/', fan);
    await page.getByRole('button', { name: /^Inbox, [1-9]/ }).waitFor();
    await bell(page).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Newest in your inbox' });
    await panel.getByRole('link', { name: /mentioned you/ }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => bell(page).evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await panel.getByRole('link', { name: /mentioned you/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ideas\//);
    expect(await panel.count()).toBe(0);
    await expect.poll(async () => (await fan.call.notices.count()).unread).toBeLessThan(2);
  });

  it('leaves what one follows, and takes it back', async () => {
    const { fan, idea } = await aStage();
    await fan.call.notices.follow({ kind: 'idea', id: idea.id });
    await fan.call.notices.follow({ kind: 'board', id: house.server.board.id });
    const page = await house.open('/following', fan);
    await page.getByRole('button', { name: 'Unfollow “Model trains”' }).click();
    const undo = page.getByRole('button', { name: 'Undo' });
    await expect.poll(() => undo.evaluate((it) => it === document.activeElement)).toBe(true);
    await undo.click();
    await page.getByRole('link', { name: 'Model trains' }).waitFor();
    const { following } = await fan.call.notices.following({});
    expect(following.map(({ kind }) => kind).sort()).toEqual(['board', 'idea']);
  });

  it('keeps each choice of mail and push, and shows reps theirs', async () => {
    const { fan } = await aStage();
    const page = await house.open('/account#notices', fan);
    await page.getByRole('combobox', { name: 'Replies Mail' }).selectOption('none');
    await page.getByRole('switch', { name: 'Next steps: Push' }).check();
    await expect
      .poll(async () => (await fan.call.notices.preferences()).choices)
      .toMatchObject({ reply: { mail: 'none' }, step: { isPushed: true } });
    expect(await page.getByText('Internal notes').count()).toBe(0);
    const repPage = await house.open('/account', rep);
    await repPage.getByText('Internal notes').waitFor();
  });

  it('turns off by a mail’s link what the link names, signed in or not', async () => {
    const { fan } = await aStage();
    const token = house.server.parts.unsubscribeTokens.write({ personId: fan.id, kind: 'step' });
    const page = await house.open(`/unsubscribe?token=${encodeURIComponent(token)}`);
    await page.getByRole('button', { name: 'Stop these mails' }).click();
    await page.getByText('Done. No more mails about: Next steps.').waitFor();
    const { choices } = await fan.call.notices.preferences();
    expect(choices.step.mail).toBe('none');
    const broken = await house.open('/unsubscribe?token=nonsense');
    await broken.getByRole('button', { name: 'Stop these mails' }).click();
    await broken.getByRole('alert').waitFor();
  });
});
