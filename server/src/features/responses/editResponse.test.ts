import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { aRep, aResponse } from '../../../../test/support/aRep.ts';
import { aPicture } from '../../../../test/support/files.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

let server: TestServer;
let author: Person;
let rep: Person;

beforeAll(async () => {
  server = await startServer();
  author = await server.signUp({ name: 'Ada' });
  rep = await aRep(server);
});
afterAll(() => server?.close());

const anOpenIdea = async () =>
  (await author.call.ideas.post(anIdea({ boardId: server.board.id }))).id;
const ideaOf = async (ideaId: string) => (await server.guest.call.ideas.get({ ideaId })).idea;
const body = { en: 'We mend what we said: {{fan}} was right.' };

async function aPosted() {
  const ideaId = await anOpenIdea();
  const [response] = await rep.call.responses.post(aResponse(ideaId));
  if (!response) throw new Error('Nothing was posted.');
  return { ideaId, response, responseId: response.id };
}
const aPictureOf = async (person: Person) =>
  (await person.call.pictures.upload({ file: await aPicture() })).id;
const usesOf = (ids: string[]) => server.parts.pictures.model.find({ _id: { $in: ids } }).lean();

describe('editing a response', () => {
  it('changes its text, says so, and changes the card where it is the latest answer', async () => {
    const { ideaId, response, responseId } = await aPosted();
    const edited = await rep.call.responses.edit({ responseId, body, pictures: [] });
    expect(edited).toMatchObject({
      body: { en: 'We mend what we said: Ada was right.' },
      editedAt: expect.any(String),
      createdAt: response.createdAt,
      rev: response.rev + 1,
    });
    expect((await server.guest.call.responses.list({ ideaId })).responses).toEqual([edited]);
    const card = await ideaOf(ideaId);
    expect(card.answer?.excerpt.en).toBe('We mend what we said: Ada was right.');

    await rep.call.responses.post(aResponse(ideaId));
    const { answer, rev } = await ideaOf(ideaId);
    await rep.call.responses.edit({ responseId, body, pictures: [] });
    expect(await ideaOf(ideaId)).toMatchObject({ answer, rev });
  });

  it('is for who wrote it alone', async () => {
    const { responseId } = await aPosted();
    const colleague = await aRep(server);
    const edit = { responseId, body, pictures: [] };
    await expect(colleague.call.responses.edit(edit)).rejects.toMatchObject({
      code: 'not_allowed',
    });
    await expect(rep.call.responses.edit({ ...edit, responseId: makeId() })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(
      rep.call.responses.edit({ ...edit, body: { en: 'Too short.' } }),
    ).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('takes pictures of its author alone, and lets go of those nobody shows', async () => {
    const [first, second] = [await anOpenIdea(), await anOpenIdea()];
    const [kept, dropped, foreign] = [
      await aPictureOf(rep),
      await aPictureOf(rep),
      await aPictureOf(author),
    ];
    const shown = (...ids: (string | undefined)[]) => ids.map((id) => ({ id: id ?? '', alt: '' }));
    const targets = [first, second].map((ideaId) => ({ ideaId, id: makeId() }));
    const pictures = shown(kept, dropped);
    await rep.call.responses.post(aResponse(first, { targets, pictures }));
    const edit = (at: number, ids: string[]) =>
      rep.call.responses.edit({
        responseId: targets[at]?.id ?? '',
        body,
        pictures: shown(...ids),
      });

    await expect(edit(0, [foreign])).rejects.toMatchObject({ code: 'upload_not_found' });
    await edit(0, [kept]);
    expect((await usesOf([dropped])).map(({ unusedSince }) => unusedSince)).toEqual([null]);
    const { pictures: others } = (await server.guest.call.responses.list({ ideaId: second }))
      .responses[0] as { pictures: { id: string }[] };
    expect(others.map(({ id }) => id)).toEqual([kept, dropped]);
    await edit(1, [kept]);
    expect((await usesOf([dropped])).map(({ unusedSince }) => unusedSince)).toEqual([
      expect.any(Date),
    ]);
    expect((await usesOf([kept])).map(({ unusedSince }) => unusedSince)).toEqual([null]);
  });
});

describe('replies to a response', () => {
  it('name one that was given to the idea', async () => {
    const [one, other] = [await aPosted(), await aPosted()];
    const reply = (responseId: string) =>
      author.call.comments.post({
        topic: { kind: 'idea', id: one.ideaId },
        id: makeId(),
        parentId: null,
        responseId,
        body: 'Thank you!',
        language: 'en',
      });
    expect(await reply(one.responseId)).toMatchObject({ responseId: one.responseId });
    for (const wrong of [other.responseId, makeId()]) {
      await expect(reply(wrong)).rejects.toMatchObject({ code: 'parent_not_found' });
    }
  });
});
