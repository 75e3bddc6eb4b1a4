import { makeId } from '@roundhouse/shared/primitives';
import { describe, expect, it } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { journey } from '../support/journey.ts';
import { onIdea } from '../support/onIdea.ts';

describe('keeping the house', () => {
  const house = journey();

  it('a fan reports; of two moderators one gets it and acts; both screens, fan and author agree', async () => {
    const { server } = house;
    const author = await server.signUp({ name: 'Ada' });
    const fan = await server.signUp({ name: 'Bo' });
    const moderator = await server.signUp({ name: 'Mo', role: 'moderator' });
    const colleague = await server.signUp({ name: 'Mia', role: 'moderator' });
    const idea = anIdea({ boardId: server.board.id, title: 'A tram for the harbour' });
    await author.call.ideas.post(idea);
    const said = { topic: onIdea(idea.id), id: makeId(), parentId: null, language: 'en' as const };
    await author.call.comments.post({ ...said, body: 'You are all fools.' });

    const page = await house.open(`/ideas/${idea.id}`, fan);
    await page.getByRole('button', { name: 'Report the comment by Ada' }).click();
    await page.getByRole('radio', { name: 'It insults or threatens somebody.' }).check();
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByText('Thank you for looking out for the others.').waitFor();

    const first = await house.open('/moderation', moderator);
    const second = await house.open('/moderation', colleague);
    for (const each of [first, second]) {
      await each.getByRole('link', { name: 'A tram for the harbour' }).click();
    }
    await first.getByRole('button', { name: 'Take it' }).click();
    await first.getByText('You look at it').first().waitFor();
    await second.getByText('Mo looks at it').first().waitFor();
    expect(await second.getByRole('button', { name: 'Hide' }).isDisabled()).toBe(true);

    await first.getByRole('button', { name: 'Hide' }).click();
    await first.getByRole('textbox', { name: 'Why' }).fill('It calls people names.');
    await first.getByRole('dialog').getByRole('button', { name: 'Hide' }).click();
    await second.getByText('Mo: acted on').first().waitFor();
    await first.getByText('Mo: acted on').first().waitFor();
    await page.getByRole('button', { name: /^Inbox, 1 unread/ }).waitFor();

    const authors = await house.open(`/ideas/${idea.id}`, author);
    await authors.getByText('It calls people names.').first().waitFor();
    await page.goto(`${server.url}/account/reports`);
    await page.getByText('A moderator acted on it').waitFor();
  });
});
