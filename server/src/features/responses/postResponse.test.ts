import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClock } from '../../../../test/support/aClock.ts';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { aDecision, aRep, aResponse } from '../../../../test/support/aRep.ts';
import { aPicture } from '../../../../test/support/files.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

const clock = aClock('2026-03-02T09:00:00.000Z');
let server: TestServer;
let author: Person;
let rep: Person;

beforeAll(async () => {
  server = await startServer({ clock });
  author = await server.signUp({ name: 'Ada' });
  rep = await aRep(server);
});
afterAll(() => server?.close());

async function anIdeaOf(person = author, change: Partial<ReturnType<typeof anIdea>> = {}) {
  return (await person.call.ideas.post(anIdea({ boardId: server.board.id, ...change }))).id;
}
const ideaOf = async (ideaId: string) => (await server.guest.call.ideas.get({ ideaId })).idea;
const saidOf = (ideaId: string, person: { call: Person['call'] } = server.guest) =>
  person.call.responses.list({ ideaId });
const ordersOf = (ideaId: string) =>
  server.parts.noticeOrders.model
    .find({ group: `idea:${ideaId}` })
    .sort({ _id: 1 })
    .lean();

describe('a response', () => {
  it('is signed as its rep is now, and stays so', async () => {
    const colleague = await aRep(server, { name: 'Sven', profile: { title: 'Designer' } });
    const ideaId = await anIdeaOf();
    const [posted] = await colleague.call.responses.post(aResponse(ideaId));
    await server.parts.reps.save(colleague.id, {
      ...{ title: 'Head of design', department: 'Board', region: '', boardIds: [] },
      ...{ languages: ['en'], isSponsor: false, position: 0 },
    });
    await colleague.call.people.changeProfile({ name: 'Sven O.' });
    const { responses } = await saidOf(ideaId);
    expect(responses).toEqual([
      {
        ...posted,
        rep: {
          person: { id: colleague.id, name: 'Sven O.', avatarUrl: null, role: 'rep' },
          title: 'Designer',
          department: 'Product',
        },
      },
    ]);
  });

  it('stands on the card of its idea, whose status and lifetime follow it', async () => {
    const ideaId = await anIdeaOf();
    const before = await ideaOf(ideaId);
    expect(before).toMatchObject({ answer: null, status: 'open' });
    expect(before.lifetime).not.toBeNull();
    const body = { en: 'We **heard** you, and we look at it.', fr: 'Nous vous avons entendue.' };
    const [posted] = await rep.call.responses.post(aResponse(ideaId, { body, status: 'heard' }));
    const after = await ideaOf(ideaId);
    expect(after).toMatchObject({
      status: 'heard',
      lifetime: null,
      answer: {
        responseId: posted?.id,
        rep: { person: { id: rep.id }, title: 'Head of trains' },
        excerpt: { en: 'We heard you, and we look at it.', fr: 'Nous vous avons entendue.' },
        at: clock().toISOString(),
      },
    });
    expect(after.rev).toBeGreaterThan(before.rev);
  });

  it('without a status leaves an open idea open, and its time running', async () => {
    const ideaId = await anIdeaOf();
    const { lifetime } = await ideaOf(ideaId);
    await rep.call.responses.post(aResponse(ideaId));
    expect(await ideaOf(ideaId)).toMatchObject({ status: 'open', lifetime });
  });

  it('gives an idea that the brand opens again its time anew', async () => {
    const ideaId = await anIdeaOf();
    await rep.call.responses.post(aResponse(ideaId, { status: 'heard' }));
    await rep.call.responses.post(aResponse(ideaId, { status: 'open' }));
    expect((await ideaOf(ideaId)).lifetime?.endsAt).toBe('2026-05-01T09:00:00.000Z');
  });

  it('is told on the timeline, with its decision and its step', async () => {
    const ideaId = await anIdeaOf();
    const decision = aDecision(rep.id);
    await rep.call.responses.post(aResponse(ideaId, { status: 'planned', decision }));
    const entries = await server.guest.call.timeline.list({ ideaId });
    const told = entries.slice(1).map(({ kind, by }) => [kind, by?.id]);
    expect(told).toEqual([
      ['responded', rep.id],
      ['decided', rep.id],
      ['stepped', rep.id],
    ]);
    expect(entries.at(-1)).toMatchObject({ from: 'open', to: 'planned' });
  });

  it('keeps the promise of an answer', async () => {
    const ideaId = await anIdeaOf();
    const owner = await server.signUp({ role: 'owner' });
    await owner.call.boards.edit({
      id: server.board.id,
      rules: { promise: { isOn: true, supports: 2, days: 14 } },
    });
    await owner.call.supports.give({ ideaId });
    expect((await ideaOf(ideaId)).promise?.state).toBe('running');
    await rep.call.responses.post(aResponse(ideaId));
    expect((await ideaOf(ideaId)).promise?.state).toBe('kept');
    const [kept] = (await server.guest.call.timeline.list({ ideaId })).slice(-1);
    expect(kept).toMatchObject({ kind: 'promise_kept', by: { id: rep.id }, isOnTime: true });
  });

  it('orders notices to the author and the followers, but not to who wrote it', async () => {
    const ideaId = await anIdeaOf();
    const thanks = { kind: 'badge', note: 'Friend of the night train', isPrivate: false } as const;
    const response = aResponse(ideaId, { status: 'heard', thanks });
    await rep.call.responses.post(response);
    const orders = await ordersOf(ideaId);
    expect(orders).toMatchObject([
      {
        kind: 'response',
        audience: {
          personIds: [author.id],
          followersOf: [{ kind: 'idea', id: ideaId }],
          except: [rep.id],
        },
        about: { en: 'Bring back the night express' },
        actorId: rep.id,
        detail: 'heard',
        excerpt: { en: 'Thank you, we have read every word of this.' },
      },
      { kind: 'thanks', audience: { personIds: [author.id], followersOf: [] }, detail: 'badge' },
    ]);
    expect(orders[0]?.path).toContain(`#response-${response.targets[0]?.id}`);
  });
});

describe('placeholders', () => {
  const body = { en: '{{fan}} / {{idea}} / {{board}} / {{rep}} / {{supports}} / {{other}}' };

  it('are filled for each idea and language', async () => {
    const other = await server.signUp({ name: 'Béa' });
    const [first, second] = [await anIdeaOf(), await anIdeaOf(other, { title: 'A red engine' })];
    const targets = [first, second].map((ideaId) => ({ ideaId, id: makeId() }));
    const posted = await rep.call.responses.post(
      aResponse(first, { targets, body: { ...body, fr: 'Merci {{ fan }}, pour « {{idea}} ».' } }),
    );
    expect(posted.map((response) => response.body)).toEqual([
      {
        en: 'Ada / Bring back the night express / Model trains / Rosa / 1 / {{other}}',
        fr: 'Merci Ada, pour « Bring back the night express ».',
      },
      {
        en: 'Béa / A red engine / Model trains / Rosa / 1 / {{other}}',
        fr: 'Merci Béa, pour « A red engine ».',
      },
    ]);
  });

  it('that fans fill stay plain words: no link, picture or mention in the brand’s voice', async () => {
    const fan = await server.signUp({ name: '[win](https://evil.test)' });
    const title = '![x](//evil.test) <b> @[A](person:0) www.evil.test `';
    const ideaId = await anIdeaOf(fan, { title });
    const [posted] = await rep.call.responses.post(aResponse(ideaId, { body }));
    expect(posted?.body.en).toContain('\\[win\\](https\\://evil.test)');
    expect(posted?.body.en).toContain('\\!\\[x\\](//evil.test) \\<b\\> \\@\\[A\\]');
    expect(posted?.body.en).toContain('www\\.evil.test \\`');
  });

  it('name the author of an imported idea as far as they are known', async () => {
    const ideaId = await anIdeaOf();
    const { model } = server.parts.ideas;
    const imported = { author: null, status: null, url: null };
    await model.updateOne({ _id: ideaId }, { $set: { authorId: null, imported } });
    const unknown = { en: 'Dear {{fan}}, thank you for this.', fr: 'Chère, cher {{fan}}, merci.' };
    const thanks = { kind: 'gift', note: 'A ticket', isPrivate: false } as const;
    const [posted] = await rep.call.responses.post(aResponse(ideaId, { body: unknown, thanks }));
    expect(posted?.body).toEqual({
      en: 'Dear friend, thank you for this.',
      fr: 'Chère, cher fan, merci.',
    });
    expect(posted?.thanks, 'nobody is there to thank').toBeNull();
    await model.updateOne({ _id: ideaId }, { $set: { 'imported.author': 'K. Lund' } });
    const [again] = await rep.call.responses.post(aResponse(ideaId, { body: unknown }));
    expect(again?.body.en).toBe('Dear K. Lund, thank you for this.');
  });
});

describe('a thank-you', () => {
  const note = 'A sleeping car is on its way.';

  it('that is private is seen by its receiver alone', async () => {
    const ideaId = await anIdeaOf();
    const thanks = { kind: 'gift', note, isPrivate: true } as const;
    const [posted] = await rep.call.responses.post(aResponse(ideaId, { thanks }));
    const id = posted?.id ?? '';
    expect(posted?.thanks).toBeNull();
    expect(await saidOf(ideaId, author)).toMatchObject({
      responses: [{ thanks: null }],
      thanksToMe: { [id]: { kind: 'gift', note } },
    });
    for (const other of [server.guest, rep, await server.signUp()]) {
      expect(JSON.stringify(await saidOf(ideaId, other))).not.toContain(note);
    }
    const told = await server.guest.call.responses.thanksTo({ personId: author.id });
    expect(JSON.stringify(told)).not.toContain(note);
  });

  it('that is public stands on the response and among the person’s', async () => {
    const fan = await server.signUp();
    const ideaId = await anIdeaOf(fan, { title: 'A blue engine' });
    const thanks = { kind: 'badge', note, isPrivate: false } as const;
    const [posted] = await rep.call.responses.post(aResponse(ideaId, { thanks }));
    expect(posted?.thanks).toEqual({ kind: 'badge', note });
    expect(await server.guest.call.responses.thanksTo({ personId: fan.id })).toEqual([
      { response: posted, ideaTitle: 'A blue engine' },
    ]);
  });
});

describe('the status of a response', () => {
  const post = (ideaId: string, change: Parameters<typeof aResponse>[1]) =>
    rep.call.responses.post(aResponse(ideaId, change));

  it.each(['planned', 'development', 'declined'] as const)(
    '%s needs a decision with its reason',
    async (status) => {
      const ideaId = await anIdeaOf();
      await expect(post(ideaId, { status })).rejects.toMatchObject({ code: 'decision_missing' });
      const decision = aDecision(rep.id, { outcome: status });
      const { en: _, ...reason } = decision.reason;
      await expect(
        post(ideaId, { status, decision: { ...decision, reason } }),
      ).rejects.toMatchObject({ code: 'invalid_input' });
      expect((await saidOf(ideaId)).responses).toEqual([]);
      expect(await ideaOf(ideaId)).toMatchObject({ status: 'open', answer: null });
      const [posted] = await post(ideaId, { status, decision });
      expect(posted).toMatchObject({ status, decisionId: expect.any(String) });
    },
  );

  it('must be what the decision comes to', async () => {
    const ideaId = await anIdeaOf();
    const decision = aDecision(rep.id, { outcome: 'declined' });
    for (const status of ['planned', 'heard', null] as const) {
      await expect(post(ideaId, { status, decision })).rejects.toMatchObject({
        code: 'decision_not_fitting',
      });
    }
  });

  it('must be a step on the idea’s path', async () => {
    const ideaId = await anIdeaOf();
    await expect(post(ideaId, { status: 'open' })).rejects.toMatchObject({
      code: 'status_not_allowed',
    });
  });

  it('names as owner of the decision somebody who is a rep, and a day that is not over', async () => {
    const ideaId = await anIdeaOf();
    const of = (decision: ReturnType<typeof aDecision>) =>
      post(ideaId, { status: 'planned', decision });
    await expect(of(aDecision(author.id))).rejects.toMatchObject({
      data: { fields: [{ field: 'decision.ownerId' }] },
    });
    await expect(of(aDecision(rep.id, { nextDate: '2026-03-01' }))).rejects.toMatchObject({
      data: { fields: [{ field: 'decision.nextDate' }] },
    });
    await of(aDecision(rep.id, { nextDate: '2026-03-02' }));
  });
});

describe('who may answer', () => {
  it('has a profile as a rep, an owner too', async () => {
    const ideaId = await anIdeaOf();
    for (const role of ['rep', 'owner'] as const) {
      const person = await server.signUp({ role });
      await expect(person.call.responses.post(aResponse(ideaId))).rejects.toMatchObject({
        code: 'rep_profile_missing',
      });
    }
    const owner = await aRep(server, { role: 'owner', profile: { boardIds: [] } });
    await owner.call.responses.post(aResponse(ideaId));
  });

  it('answers for the board of each idea', async () => {
    const elsewhere = await aRep(server, { profile: { boardIds: [makeId()] } });
    const ideaId = await anIdeaOf();
    await expect(elsewhere.call.responses.post(aResponse(ideaId))).rejects.toMatchObject({
      code: 'not_your_board',
    });
  });

  it('answers no idea that its author took away, and none that is not there', async () => {
    const ideaId = await anIdeaOf();
    await author.call.ideas.withdraw({ ideaId });
    await expect(rep.call.responses.post(aResponse(ideaId))).rejects.toMatchObject({
      code: 'idea_withdrawn',
    });
    await expect(rep.call.responses.post(aResponse(makeId()))).rejects.toMatchObject({
      code: 'not_found',
    });
    const merged = await anIdeaOf();
    await server.parts.ideas.model.updateOne({ _id: merged }, { $set: { status: 'merged' } });
    await expect(rep.call.responses.post(aResponse(merged))).rejects.toMatchObject({
      code: 'idea_merged',
    });
  });
});

describe('several ideas at once', () => {
  it('are all answered, or none', async () => {
    const ideaIds = [await anIdeaOf(), await anIdeaOf(), await anIdeaOf()];
    await rep.call.responses.post(aResponse(ideaIds[2] ?? '', { status: 'heard' }));
    const targets = ideaIds.map((ideaId) => ({ ideaId, id: makeId() }));
    const all = aResponse('', { targets, status: 'heard' });
    await expect(rep.call.responses.post(all)).rejects.toMatchObject({
      code: 'status_not_allowed',
    });
    for (const ideaId of ideaIds.slice(0, 2)) {
      expect((await saidOf(ideaId)).responses).toEqual([]);
      expect(await ideaOf(ideaId)).toMatchObject({ status: 'open', answer: null });
      expect(await server.guest.call.timeline.list({ ideaId })).toHaveLength(1);
      expect(await ordersOf(ideaId)).toEqual([]);
    }
  });

  it('are fifty at most, each once', async () => {
    const ideaIds = await Promise.all(Array.from({ length: 50 }, () => anIdeaOf()));
    const targets = ideaIds.map((ideaId) => ({ ideaId, id: makeId() }));
    const decision = aDecision(rep.id);
    const picture = await rep.call.pictures.upload({ file: await aPicture() });
    const pictures = [{ id: picture.id, alt: 'A drawing' }];
    const many = aResponse('', { targets, status: 'planned', decision, pictures });
    const posted = await rep.call.responses.post(many);
    expect(posted.map(({ id, ideaId }) => ({ id, ideaId }))).toEqual(targets);
    expect(new Set(posted.map(({ decisionId }) => decisionId)).size).toBe(50);
    expect(posted.every((each) => each.pictures[0]?.id === picture.id)).toBe(true);

    const more = [...targets, { ideaId: makeId(), id: makeId() }];
    await expect(rep.call.responses.post({ ...many, targets: more })).rejects.toMatchObject({
      data: { fields: [{ field: 'targets', rule: 'too_many' }] },
    });
    const [one] = targets;
    const twice = [one, { ...one, id: makeId() }] as typeof targets;
    await expect(rep.call.responses.post({ ...many, targets: twice })).rejects.toMatchObject({
      data: { fields: [{ field: 'targets', rule: 'repeated' }] },
    });
  }, 60_000);
});

describe('posting again', () => {
  it('answers what was stored, also when both come at once', async () => {
    const ideaId = await anIdeaOf();
    const response = aResponse(ideaId, { status: 'heard' });
    const both = await Promise.all([
      rep.call.responses.post(response),
      rep.call.responses.post(response),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect(await rep.call.responses.post(response)).toEqual(both[0]);
    expect((await saidOf(ideaId)).responses).toHaveLength(1);
    expect(await ordersOf(ideaId)).toHaveLength(1);
  });

  it('is refused with another’s identifier, for another idea, or with more of them', async () => {
    const [first, second] = [await anIdeaOf(), await anIdeaOf()];
    const response = aResponse(first);
    const [target] = response.targets;
    await rep.call.responses.post(response);
    const colleague = await aRep(server);
    const taken = { code: 'id_taken' };
    await expect(colleague.call.responses.post(response)).rejects.toMatchObject(taken);
    const id = target?.id ?? '';
    const elsewhere = { ...response, targets: [{ ideaId: second, id }] };
    await expect(rep.call.responses.post(elsewhere)).rejects.toMatchObject(taken);
    const targets = [...response.targets, { ideaId: second, id: makeId() }];
    await expect(rep.call.responses.post({ ...response, targets })).rejects.toMatchObject(taken);
  });
});

describe('two reps who answer one idea at once', () => {
  it('both are heard, and the idea takes each step once', async () => {
    const ideaId = await anIdeaOf();
    const colleague = await aRep(server, { name: 'Colin' });
    const outcomes = await Promise.allSettled([
      rep.call.responses.post(aResponse(ideaId, { status: 'heard' })),
      colleague.call.responses.post(aResponse(ideaId, { status: 'heard' })),
      rep.call.responses.post(aResponse(ideaId)),
      colleague.call.responses.post(aResponse(ideaId)),
    ]);
    const refused = outcomes.flatMap((each) =>
      each.status === 'rejected' ? each.reason.code : [],
    );
    expect(refused).toEqual(['status_not_allowed']);
    const { responses } = await saidOf(ideaId);
    expect(responses).toHaveLength(3);
    const { answer, status } = await ideaOf(ideaId);
    expect(status).toBe('heard');
    expect(responses.map(({ id }) => id)).toContain(answer?.responseId);
    const steps = (await server.guest.call.timeline.list({ ideaId })).map(({ kind }) => kind);
    expect(steps.filter((kind) => kind === 'stepped')).toHaveLength(1);
    expect(steps.filter((kind) => kind === 'responded')).toHaveLength(3);
  });
});
