import { describe, expect, it } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { aRep, aResponse } from '../support/aRep.ts';
import { SCREENS } from '../support/browser.ts';
import { journey } from '../support/journey.ts';

describe('a monthly update', () => {
  const house = journey();

  it('is begun from what changed, written around, published, and arrives on a fan’s screens', async () => {
    const { board } = house.server;
    const rep = await aRep(house.server, { name: 'Rosa Lind' });
    const fan = await house.server.signUp({ name: 'Fred Fan' });
    const answered = anIdea({ boardId: board.id, title: 'A night train to Lisbon' });
    const other = anIdea({ boardId: board.id, title: 'A turntable that hums' });
    await fan.call.ideas.post(answered);
    await fan.call.ideas.post(other);
    await rep.call.responses.post(aResponse(answered.id, { status: 'exploring' }));
    await fan.call.notices.follow({ kind: 'board', id: board.id });
    const list = await house.open('/updates', fan, SCREENS.phone);
    const inbox = await house.open('/inbox', fan);

    const desk = await house.open(`/updates/write?board=${board.slug}`, rep);
    await desk.getByText('A night train to Lisbon').first().waitFor();
    await desk.getByLabel('Title').fill('What we did in the workshop');
    await desk.getByRole('button', { name: 'Add ideas' }).click();
    await desk.getByLabel('Heading').last().fill('Also on the bench');
    await desk.getByLabel('Find an idea to add').last().fill('turntable');
    await desk.getByRole('button', { name: 'A turntable that hums', exact: true }).click();
    await desk.getByRole('button', { name: 'Publish now' }).click();

    await list.getByText('What we did in the workshop').first().waitFor({ timeout: 20_000 });
    await inbox.getByText('What we did in the workshop').first().waitFor({ timeout: 20_000 });
    await list.getByRole('link', { name: 'What we did in the workshop' }).click();
    await list.getByRole('heading', { name: 'Also on the bench' }).waitFor();
    await list.getByText('A turntable that hums').first().waitFor();
    const { updates } = await fan.call.updates.list({});
    expect(updates.map(({ state }) => state)).toEqual(['published']);
  });
});
