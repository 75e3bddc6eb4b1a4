import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClient } from '../../../../test/support/aClient.ts';
import { aClock } from '../../../../test/support/aClock.ts';
import { anInvitation, aRepProfile } from '../../../../test/support/aRepProfile.ts';
import {
  cookieOf,
  type Person,
  startServer,
  type TestServer,
} from '../../../../test/support/startServer.ts';

const clock = aClock();
let server: TestServer;
let owner: Person;
beforeAll(async () => {
  server = await startServer({ clock });
  owner = await server.signUp({ name: 'Olga Owner', role: 'owner' });
});
afterAll(() => server?.close());

const password = 'long enough 1';

async function latestMail(to: string) {
  const { mails } = await owner.call.mail.outbox({});
  return mails.find((mail) => mail.to === to);
}

/** Invites, and reads the token out of the mail. */
async function invite(given: Parameters<typeof anInvitation>[0] = {}) {
  const input = anInvitation({
    profile: aRepProfile({ boardIds: [server.board.id] }),
    ...given,
  });
  const invitation = await owner.call.reps.invite(input);
  const mail = await latestMail(input.email.toLowerCase());
  const token = /token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  return { input, invitation, mail, token };
}

const accepting = (token: string, by = server.guest) => by.call.reps.accept({ token, password });

describe('inviting', () => {
  it('mails a link in the invited person’s language, from who invites, and keeps no token', async () => {
    const { mail, token } = await invite({ locale: 'fr' });
    expect(mail?.subject).toBe('Olga Owner vous invite à répondre aux fans de Ironvale');
    expect(mail?.text).toContain(`${server.url}/invitation?token=${token}`);
    const kept = JSON.stringify(await server.parts.invitations.model.find().lean());
    expect(token.length).toBeGreaterThan(40);
    expect(kept).not.toContain(token);
  });

  it('answers a request sent again with what was stored, without a second mail', async () => {
    const { input, invitation } = await invite();
    expect(await owner.call.reps.invite(input)).toEqual(invitation);
    const { mails } = await owner.call.mail.outbox({});
    expect(mails.filter((mail) => mail.to === input.email)).toHaveLength(1);
    const other = await server.signUp({ role: 'owner' });
    await expect(other.call.reps.invite(input)).rejects.toMatchObject({ code: 'id_taken' });
  });

  it('replaces what the address had: the earlier link is worth nothing', async () => {
    const first = await invite({ email: 'Twice@Example.test' });
    const second = await invite({ email: 'twice@example.test' });
    const listed = await owner.call.reps.invitations();
    expect(listed.filter(({ email }) => email === 'twice@example.test')).toHaveLength(1);
    await expect(server.guest.call.reps.readInvitation(first)).rejects.toBeDefined();
    await expect(
      server.guest.call.reps.readInvitation({ token: first.token }),
    ).rejects.toMatchObject({ code: 'invitation_invalid' });
    expect(await server.guest.call.reps.readInvitation({ token: second.token })).toMatchObject({
      email: 'twice@example.test',
      invitedBy: { name: 'Olga Owner' },
      hasAccount: false,
    });
  });

  it('refuses an office, a board that is not there, and who answers already', async () => {
    await expect(invite({ name: 'Customer Support' })).rejects.toMatchObject({
      code: 'invalid_input',
    });
    await expect(invite({ profile: aRepProfile({ boardIds: [makeId()] }) })).rejects.toMatchObject({
      code: 'not_found',
    });
    const rep = await server.signUp();
    await owner.call.reps.save({ personId: rep.id, ...aRepProfile() });
    await expect(invite({ email: rep.email })).rejects.toMatchObject({ code: 'already_rep' });
  });
});

describe('accepting', () => {
  it('makes an account with a proven address, signs in, and works once', async () => {
    const { input, token } = await invite({ name: 'Ines Moreau', locale: 'fr' });
    const answer = await server.guest.fetch('/api/reps/invitations/accept', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, password }),
    });
    const cookie = cookieOf(answer.headers.getSetCookie());
    const viewer = await aClient(server.url, { cookie }).call.people.me();
    expect(viewer).toMatchObject({
      name: 'Ines Moreau',
      email: input.email,
      isEmailVerified: true,
      role: 'rep',
      locale: 'fr',
    });
    const reps = await server.guest.call.reps.list({ board: server.board.slug });
    expect(reps.map(({ person }) => person.id)).toContain(viewer?.id);
    await expect(accepting(token)).rejects.toMatchObject({ code: 'invitation_invalid' });
  });

  it('lets one of two who accept at once in', async () => {
    const { token } = await invite();
    const outcomes = await Promise.allSettled([accepting(token), accepting(token)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('needs a password for a new account', async () => {
    const { token } = await invite();
    await expect(server.guest.call.reps.accept({ token })).rejects.toMatchObject({
      code: 'invalid_input',
      data: { fields: [{ field: 'password', rule: 'required' }] },
    });
  });

  it('asks whoever has an account to sign in to it, and makes that one a rep', async () => {
    const fan = await server.signUp({ name: 'Gus Gauge' });
    const { token } = await invite({ email: fan.email, name: 'Someone else' });
    const { hasAccount } = await server.guest.call.reps.readInvitation({ token });
    expect(hasAccount).toBe(true);
    const stranger = await server.signUp();
    for (const by of [server.guest, stranger]) {
      await expect(accepting(token, by)).rejects.toMatchObject({ code: 'sign_in_to_accept' });
    }
    expect(await fan.call.reps.accept({ token })).toMatchObject({
      id: fan.id,
      name: 'Gus Gauge',
      role: 'rep',
    });
  });

  it('refuses after 14 days, and after it was taken back', async () => {
    const late = await invite();
    clock.advance({ days: 14 });
    await expect(accepting(late.token)).rejects.toMatchObject({ code: 'invitation_invalid' });
    const cancelled = await invite();
    await owner.call.reps.cancelInvitation({ id: cancelled.invitation.id });
    await expect(accepting(cancelled.token)).rejects.toMatchObject({ code: 'invitation_invalid' });
    await expect(
      owner.call.reps.cancelInvitation({ id: cancelled.invitation.id }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is counted like sign-in', async () => {
    const limited = await startServer({ config: { RATE_LIMIT_FACTOR: 0.01 } });
    try {
      const tries = Array.from({ length: 6 }, () =>
        limited.guest.call.reps.accept({ token: 'guess' }).catch((error) => error.code),
      );
      expect(await Promise.all(tries)).toContain('too_many_requests');
    } finally {
      await limited.close();
    }
  });
});
