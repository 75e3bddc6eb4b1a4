import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { aPicture, aTextFile } from '../../../../test/support/files.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

let server: TestServer;
let ann: Person;
let bob: Person;
const notFound = { code: 'upload_not_found' };

beforeAll(async () => {
  server = await startServer();
  [ann, bob] = await Promise.all([server.signUp(), server.signUp()]);
});
afterAll(() => server?.close());

const upload = async (person: Person) =>
  (await person.call.pictures.upload({ file: await aPicture() })).id;

describe('the uploads of an idea', () => {
  it('stand in the order its author gave, the first as its cover, each under its words and licence', async () => {
    const [first, second] = [await upload(ann), await upload(ann)];
    const file = await ann.call.hackFiles.upload({ file: aTextFile('wiring.txt') });
    const idea = await ann.call.ideas.post(
      anIdea({
        boardId: server.board.id,
        pictures: [
          { id: second, alt: 'From the side' },
          { id: first, alt: '' },
        ],
        hackFiles: [{ id: file.id, licence: 'MIT' }],
      }),
    );
    expect(idea.pictures.map(({ id, alt }) => [id, alt])).toEqual([
      [second, 'From the side'],
      [first, ''],
    ]);
    expect(idea.cover).toEqual(idea.pictures[0]);
    expect(idea.hackFiles).toEqual([{ ...file, licence: 'MIT' }]);
    const { ideas } = await bob.call.feed.list({ sort: 'new' });
    expect(ideas[0]).toMatchObject({ id: idea.id, cover: idea.cover, hackFileCount: 1 });
  });

  it('must be the author’s own and no other idea’s', async () => {
    const id = await upload(ann);
    const draft = anIdea({ boardId: server.board.id, pictures: [{ id, alt: '' }] });
    await expect(bob.call.ideas.post(draft)).rejects.toMatchObject(notFound);
    await ann.call.ideas.post(draft);
    const other = anIdea({ boardId: server.board.id, pictures: [{ id, alt: '' }] });
    await expect(ann.call.ideas.post(other)).rejects.toMatchObject(notFound);
  });

  it('are let go by an edit that no longer names them, and may then be taken again', async () => {
    const [kept, dropped] = [await upload(ann), await upload(ann)];
    const draft = anIdea({
      boardId: server.board.id,
      pictures: [
        { id: kept, alt: '' },
        { id: dropped, alt: '' },
      ],
    });
    const { id: ideaId } = await ann.call.ideas.post(draft);
    const { id: _, parentId: __, ...text } = draft;
    const pictures = [{ id: kept, alt: 'Kept' }];
    const edited = await ann.call.ideas.edit({ ...text, ideaId, version: 1, pictures });
    expect(edited.pictures).toMatchObject(pictures);
    const again = anIdea({ boardId: server.board.id, pictures: [{ id: dropped, alt: '' }] });
    expect((await ann.call.ideas.post(again)).pictures).toHaveLength(1);
  });
});
