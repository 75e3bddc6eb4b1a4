import { HACK_FILE_LIMITS } from '@roundhouse/shared/hackFiles';
import { makeId } from '@roundhouse/shared/primitives';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../../../test/support/anIdea.ts';
import { aPicture, aTextFile } from '../../../test/support/files.ts';
import { type Person, startServer, type TestServer } from '../../../test/support/startServer.ts';
import { cleanUnusedUploads } from '../jobs/cleanUnusedUploads.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
let server: TestServer;
let ada: Person;
let ben: Person;
let now = Date.UTC(2026, 2, 1);

beforeAll(async () => {
  server = await startServer({ clock: () => new Date(now) });
  ada = await server.signUp({ name: 'Ada' });
  ben = await server.signUp({ name: 'Ben' });
});
afterAll(() => server.close());

const refusal = (code: string) => expect.objectContaining({ code });
const upload = async (person = ada) => person.call.pictures.upload({ file: await aPicture() });
const uploadHack = (file = aTextFile(), person = ada) => person.call.hackFiles.upload({ file });
const pictureIds = (ids: string[]) => ids.map((id) => ({ id, alt: 'A green carriage' }));
const post = (text: Partial<Parameters<typeof anIdea>[0]>, person = ada) =>
  person.call.ideas.post(anIdea({ boardId: server.board.id, ...text }));

describe('a picture', () => {
  it('is served in its sizes, inert and for good', async () => {
    const picture = await upload();
    expect(picture).toMatchObject({ alt: '', width: 64, height: 48, colour: '#285a3c' });
    const { urls: shown } = picture;
    await post({ pictures: pictureIds([picture.id]) });
    for (const [size, width] of [
      ['full', 64],
      ['card', 64],
      ['thumb', 160],
    ] as const) {
      const answer = await server.guest.fetch(shown[size]);
      expect(answer.status).toBe(200);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'image/webp',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      });
      const { format, width: found } = await sharp(await answer.arrayBuffer()).metadata();
      expect([format, found]).toEqual(['webp', width]);
    }
  });

  it('answers a HEAD with its length alone', async () => {
    const { id, urls } = await upload();
    await post({ pictures: pictureIds([id]) });
    const head = await server.guest.fetch(urls.full, { method: 'HEAD' });
    const whole = await (await server.guest.fetch(urls.full)).arrayBuffer();
    expect(head.headers.get('content-length')).toBe(String(whole.byteLength));
  });

  it.each([
    `/files/pictures/${makeId()}/full.webp`,
    '/files/pictures/..%2f..%2fstore%2fdata/full.webp',
    '/files/hacks/..%2f..%2fstore/data.mdb',
    '/files/nothing',
  ])('is not there under %s', async (path) => {
    expect((await server.guest.fetch(path)).status).toBe(404);
  });

  it('is shown by one idea, that of its owner', async () => {
    const picture = await upload();
    const idea = await post({ pictures: pictureIds([picture.id]) });
    expect(idea.pictures).toEqual([{ ...picture, alt: 'A green carriage' }]);
    expect(idea.cover).toEqual(idea.pictures[0]);
    for (const text of [
      { pictures: pictureIds([picture.id]) },
      { pictures: pictureIds([(await upload(ben)).id]) },
      { pictures: pictureIds([makeId()]) },
    ]) {
      await expect(post(text)).rejects.toEqual(refusal('upload_not_found'));
    }
  });

  it('is refused to guests, and when it is no picture', async () => {
    const form = new FormData();
    form.set('file', await aPicture());
    const answer = await server.guest.fetch('/api/pictures', { method: 'POST', body: form });
    expect(answer.status).toBe(401);
    const svg = new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'x.png', {
      type: 'image/png',
    });
    await expect(ada.call.pictures.upload({ file: svg })).rejects.toEqual(
      refusal('picture_type_refused'),
    );
  });
});

describe('a hack file', () => {
  it('only ever leaves as a download', async () => {
    const page = new File(['<script>alert(1)</script>'], '../sché"ma\u202e.html', {
      type: 'text/html',
    });
    const file = await uploadHack(page);
    expect(file).toMatchObject({ name: 'sché_ma.html', bytes: 25 });
    const { hackFiles } = await post({
      kind: 'hack',
      hackFiles: [{ id: file.id, licence: 'MIT' }],
    });
    expect(hackFiles).toEqual([{ ...file, licence: 'MIT' }]);
    const answer = await server.guest.fetch(file.url);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition':
        'attachment; filename="sche_ma.html"; filename*=UTF-8\'\'sch%C3%A9_ma.html',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(await answer.text()).toBe('<script>alert(1)</script>');
  });

  it('is its uploader’s alone until an idea offers it, and again after', async () => {
    const { id, url } = await uploadHack();
    const status = async (client = server.guest) => (await client.fetch(url)).status;
    expect([await status(ada), await status(ben), await status()]).toEqual([200, 404, 404]);
    const idea = await post({ hackFiles: [{ id, licence: 'CC0-1.0' }] });
    expect([await status(ben), await status()]).toEqual([200, 200]);
    const { boardId, kind, title, body, language, tags } = idea;
    const words = { boardId, kind, title, body, language, tags };
    await ada.call.ideas.edit({
      ...words,
      ideaId: idea.id,
      version: 1,
      pictures: [],
      hackFiles: [],
    });
    expect([await status(ada), await status(ben)]).toEqual([200, 404]);
  });

  it('is refused when empty or too large', async () => {
    await expect(uploadHack(aTextFile('empty.txt', ''))).rejects.toEqual(refusal('file_empty'));
    const large = new File([new Uint8Array(HACK_FILE_LIMITS.bytes + 1)], 'large.bin');
    await expect(uploadHack(large)).rejects.toMatchObject({
      code: 'file_too_large',
      data: { limitBytes: HACK_FILE_LIMITS.bytes },
    });
  });
});

describe('what a moderator hides', () => {
  it('takes its pictures and files along, but for its author and moderators', async () => {
    const [picture, hack] = [await upload(), await uploadHack()];
    const { id: ideaId } = await post({
      pictures: pictureIds([picture.id]),
      hackFiles: [{ id: hack.id, licence: 'MIT' }],
    });
    const mona = await server.signUp({ name: 'Mona', role: 'moderator' });
    const statuses = (client = server.guest) =>
      Promise.all(
        [...Object.values(picture.urls), hack.url].map(async (url) => {
          const { status, headers } = await client.fetch(url);
          return [status, headers.get('cache-control')?.includes('public') ?? false];
        }),
      );
    const [there, theirs, gone] = [
      [200, true],
      [200, false],
      [404, false],
    ].map((each) => [...[each, each, each], [each[0], false]]);
    expect(await statuses()).toEqual(there);
    const hiding = { rule: 'danger', reason: 'It sets fire to sheds.', language: 'en' } as const;
    await mona.call.ideas.hide({ ideaId, ...hiding });
    expect(await statuses(ada)).toEqual(theirs);
    expect(await statuses(mona)).toEqual(theirs);
    expect(await statuses(ben)).toEqual(gone);
    expect(await statuses()).toEqual(gone);
    await mona.call.ideas.restore({ ideaId });
    expect(await statuses()).toEqual(there);
  });

  it('and what nobody has posted yet is no free hosting', async () => {
    const { urls } = await upload();
    expect((await server.guest.fetch(urls.full)).status).toBe(404);
    expect((await ben.fetch(urls.full)).status).toBe(404);
    expect((await ada.fetch(urls.full)).status).toBe(200);
  });
});

describe('what nothing uses', () => {
  it('is deleted after seven days; what an idea took stays', async () => {
    await cleanUnusedUploads(server.parts);
    const [unused, used] = [await upload(), await upload()];
    const hack = await uploadHack();
    await post({ pictures: pictureIds([used.id]) });
    const has = async (path: string) => (await ada.fetch(path)).status === 200;

    now += 7 * DAY_MS - 1000;
    await cleanUnusedUploads(server.parts);
    expect([await has(unused.urls.full), await has(hack.url)]).toEqual([true, true]);

    now += 2000;
    expect(await cleanUnusedUploads(server.parts)).toBeGreaterThanOrEqual(2);
    expect(await Promise.all(Object.values(unused.urls).map(has))).toEqual([false, false, false]);
    expect([await has(hack.url), await has(used.urls.full)]).toEqual([false, true]);
    await expect(post({ pictures: pictureIds([unused.id]) })).rejects.toEqual(
      refusal('upload_not_found'),
    );
  });
});
