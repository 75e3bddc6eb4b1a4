import { expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { startServer } from '../../../../test/support/startServer.ts';

it('owners say when work is asked for, from the next post on, and the log says they did', async () => {
  const server = await startServer();
  try {
    const [owner, fan] = await Promise.all([
      server.signUp({ role: 'owner' }),
      server.signUp({ trust: 'newcomer' }),
    ]);
    const post = () => fan.call.ideas.post(anIdea({ boardId: server.board.id }));
    const { settings, saveSettings } = owner.call.challenges;
    expect(await settings()).toEqual({ when: 'floods', isFixed: false });
    await post();
    expect(await saveSettings({ when: 'always' })).toEqual({ when: 'always', isFixed: false });
    await expect(post()).rejects.toMatchObject({ code: 'challenge_required' });
    for (let at = 0; at < 60_000; at++) server.parts.floods.note('range-of-a-flood');
    await saveSettings({ when: 'never' });
    await post();
    await saveSettings({ when: 'floods' });
    await expect(post()).rejects.toMatchObject({ code: 'challenge_required' });
    const { entries } = await owner.call.audit.list({});
    expect(entries.filter(({ act }) => act === 'challenges.saveSettings')).toHaveLength(3);
  } finally {
    await server.close();
  }
});

it('the configuration wins where it says something', async () => {
  const server = await startServer({ config: { PROOF_OF_WORK: 'never' } });
  try {
    const owner = await server.signUp({ role: 'owner' });
    expect(await owner.call.challenges.settings()).toEqual({ when: 'never', isFixed: true });
    await expect(owner.call.challenges.saveSettings({ when: 'always' })).rejects.toMatchObject({
      code: 'challenge_fixed',
    });
  } finally {
    await server.close();
  }
});
