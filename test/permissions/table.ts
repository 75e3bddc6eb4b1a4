import type { ContractClient } from '@roundhouse/shared/contract';
import type { ErrorCode } from '@roundhouse/shared/errors';
import { makeId } from '@roundhouse/shared/primitives';
import { anIdea } from '../support/anIdea.ts';
import { anUpdate } from '../support/anUpdate.ts';
import { anInvitation, aRepProfile } from '../support/aRepProfile.ts';
import { aPicture, aTextFile } from '../support/files.ts';
import { onIdea } from '../support/onIdea.ts';
import { answeringRows } from './answeringRows.ts';
import { curationRows } from './curationRows.ts';

import { gateRows } from './gateRows.ts';
import { integrityRows } from './integrityRows.ts';

import { mergingRows } from './mergingRows.ts';

import { queueRows } from './queueRows.ts';
import { sanctionRows } from './sanctionRows.ts';
import type { World } from './world.ts';

/**
 * Who may: anyone; whoever is signed in; moderators, and not even owners; those two, who keep the house; those who speak for the
 * brand; owners; or whoever is signed in, or speaks for the brand, but on what they wrote alone.
 */
export type Who =
  | 'anyone'
  | 'members'
  | 'moderators'
  | 'keepers'
  | 'speakers'
  | 'owners'
  | 'authors'
  | 'speaking authors';

export type Row = {
  who: Who;
  /** Asks, as a persona who may; `mine` are that persona's own works, or a fan's where it may not. */
  ask: (call: ContractClient, world: World, mine: Works) => Promise<unknown>;
  /** What those who may are answered instead of success, where success cannot be had here. */
  refusal?: ErrorCode;
};

/** An idea and a comment that one person wrote; a response and a note of theirs, or of a rep on their idea. */
export type Works = { ideaId: string; commentId: string; responseId: string; noteId: string };

const setup = {
  token: 'not-a-printed-one',
  owner: { name: 'Somebody', email: 'somebody@example.test', password: 'long enough 1' },
  brand: { name: 'Other', tagline: '', locale: 'en', currency: 'EUR' } as const,
  boards: [{ name: 'Other board' }],
};
const pushKeys = { p256dh: 'not-called-here', auth: 'nor-this' };
const pledge = { units: 2, price: 4900, reason: 'For my layout' };
const importPlan = (world: World) => ({
  importId: makeId(),
  mapping: { title: 'title' },
  target: { boardId: world.board.id, kind: 'product', language: 'en' } as const,
});

/** What the product promises, written by hand: it must not follow from the code it is to check. */
export const table: Record<string, Row> = {
  'site.bootstrap': { who: 'anyone', ask: (call) => call.site.bootstrap() },
  'site.setUp': { who: 'anyone', ask: (call) => call.site.setUp(setup), refusal: 'setup_done' },
  'site.editBrand': { who: 'owners', ask: (call) => call.site.editBrand({ tagline: 'Again' }) },
  'site.signInToDemo': {
    who: 'anyone',
    ask: (call) => call.site.signInToDemo({ role: 'owner' }),
    refusal: 'not_found',
  },

  'people.me': { who: 'anyone', ask: (call) => call.people.me() },
  'people.changeProfile': {
    who: 'members',
    ask: (call) => call.people.changeProfile({ bio: 'I build bridges.' }),
  },
  'people.setAvatar': {
    who: 'members',
    ask: async (call) => call.people.setAvatar({ file: await aPicture() }),
  },
  'people.removeAvatar': { who: 'members', ask: (call) => call.people.removeAvatar() },
  'people.get': {
    who: 'anyone',
    ask: (call, world) => call.people.get({ id: world.bystander.id }),
  },
  'people.search': { who: 'members', ask: (call) => call.people.search({ q: 'fan' }) },
  'people.list': { who: 'owners', ask: (call) => call.people.list({}) },
  'people.assignRole': {
    who: 'owners',
    ask: (call, world) => call.people.assignRole({ id: world.bystander.id, role: 'rep' }),
  },

  'reps.list': { who: 'anyone', ask: (call) => call.reps.list({}) },
  'reps.get': { who: 'anyone', ask: (call, world) => call.reps.get({ personId: world.rep.id }) },
  'reps.save': {
    who: 'owners',
    ask: (call, world) => call.reps.save({ personId: world.rep.id, ...aRepProfile() }),
  },
  'reps.remove': {
    who: 'owners',
    ask: async (call, world) => {
      const { id } = await world.server.signUp({ role: 'rep' });
      return call.reps.remove({ personId: id });
    },
  },
  'reps.invite': { who: 'owners', ask: (call) => call.reps.invite(anInvitation()) },
  'reps.invitations': { who: 'owners', ask: (call) => call.reps.invitations() },
  'reps.cancelInvitation': {
    who: 'owners',
    ask: (call) => call.reps.cancelInvitation({ id: makeId() }),
    refusal: 'not_found',
  },
  'reps.readInvitation': {
    who: 'anyone',
    ask: (call) => call.reps.readInvitation({ token: 'not-a-mailed-one' }),
    refusal: 'invitation_invalid',
  },
  'reps.accept': {
    who: 'anyone',
    ask: (call) => call.reps.accept({ token: 'not-a-mailed-one' }),
    refusal: 'invitation_invalid',
  },

  'promises.list': { who: 'anyone', ask: (call) => call.promises.list({}) },
  'promises.stats': { who: 'anyone', ask: (call) => call.promises.stats({}) },
  'promises.pause': {
    who: 'speakers',
    ask: (call, world) =>
      call.promises.pause({
        ideaId: world.works.ideaId,
        reason: { en: 'The prototype is at the laboratory.' },
      }),
    refusal: 'not_found',
  },
  'promises.resume': {
    who: 'speakers',
    ask: (call, world) => call.promises.resume({ ideaId: world.works.ideaId }),
    refusal: 'not_found',
  },
  'promises.calendar': {
    who: 'anyone',
    ask: (call, world) => call.promises.calendar({ boardId: world.board.id }),
  },
  'promises.saveCalendar': {
    who: 'owners',
    ask: (call, world) =>
      call.promises.saveCalendar({
        boardId: world.board.id,
        timeZone: 'Europe/Paris',
        holidays: [],
        skipsWeekends: false,
      }),
  },
  'promises.holidayCountries': {
    who: 'owners',
    ask: (call) => call.promises.holidayCountries(),
  },
  'promises.publicHolidays': {
    who: 'owners',
    ask: (call) => call.promises.publicHolidays({ country: 'FR', year: 2027 }),
  },

  'boards.list': { who: 'anyone', ask: (call) => call.boards.list() },
  'boards.create': {
    who: 'owners',
    ask: (call) => call.boards.create({ name: `Board ${makeId()}` }),
  },
  'boards.edit': {
    who: 'owners',
    ask: (call, world) => call.boards.edit({ id: world.board.id, description: 'All gauges' }),
  },

  'houseRules.read': { who: 'anyone', ask: (call) => call.houseRules.read({}) },
  'houseRules.versions': { who: 'anyone', ask: (call) => call.houseRules.versions() },
  'houseRules.publish': {
    who: 'owners',
    ask: async (call, world) => {
      const { version, sections } = await world.server.guest.call.houseRules.read({});
      const note = { en: 'A word was missing.' };
      return call.houseRules.publish({ basedOn: version, sections, isMajor: false, note });
    },
  },
  'houseRules.accept': {
    who: 'members',
    ask: async (call, world) => {
      const { version } = await world.server.guest.call.houseRules.read({});
      return call.houseRules.accept({ version, source: 'before_posting' });
    },
  },
  'retention.read': { who: 'anyone', ask: (call) => call.retention.read() },
  'retention.save': {
    who: 'owners',
    ask: async (call, world) => {
      const { days } = await world.server.guest.call.retention.read();
      return call.retention.save({ days });
    },
  },
  'consents.read': { who: 'members', ask: (call) => call.consents.read() },
  'consents.choose': {
    who: 'members',
    ask: (call) => call.consents.choose({ takesUpdateMail: true, source: 'preferences' }),
  },
  'personalData.read': { who: 'members', ask: (call) => call.personalData.read() },
  'personalData.orderDownload': {
    who: 'members',
    ask: (call) => call.personalData.orderDownload(),
  },
  // Those of this test have just signed in, by no password.
  'personalData.erase': {
    who: 'members',
    ask: (call) => call.personalData.erase({ choice: 'keep', password: null }),
  },

  'ideas.get': {
    who: 'anyone',
    ask: (call, world) => call.ideas.get({ ideaId: world.works.ideaId }),
  },
  'ideas.post': {
    who: 'members',
    ask: (call, world) => call.ideas.post(anIdea({ boardId: world.board.id })),
  },
  'ideas.edit': {
    who: 'authors',
    ask: (call, world, mine) => {
      const { id: _, parentId: __, ...text } = anIdea({ boardId: world.board.id });
      return call.ideas.edit({ ...text, ideaId: mine.ideaId, version: 1 });
    },
  },
  'ideas.withdraw': {
    who: 'authors',
    ask: (call, _world, mine) => call.ideas.withdraw({ ideaId: mine.ideaId }),
  },
  'ideas.hide': {
    who: 'moderators',
    ask: (call, world) =>
      call.ideas.hide({
        ideaId: world.works.ideaId,
        rule: 'insult',
        reason: 'It names and insults a neighbour.',
        language: 'en',
      }),
  },
  'ideas.restore': {
    who: 'moderators',
    ask: (call, world) => call.ideas.restore({ ideaId: world.works.ideaId }),
  },
  'ideas.hiddenWords': {
    who: 'moderators',
    ask: (call, world) => call.ideas.hiddenWords({ ideaId: world.works.ideaId }),
  },
  'ideas.history': {
    who: 'anyone',
    ask: (call, world) => call.ideas.history({ ideaId: world.works.ideaId }),
  },
  'ideas.remixTree': {
    who: 'anyone',
    ask: (call, world) => call.ideas.remixTree({ ideaId: world.works.ideaId }),
  },
  'ideas.supporters': {
    who: 'anyone',
    ask: (call, world) => call.ideas.supporters({ ideaId: world.works.ideaId }),
  },
  'ideas.similar': { who: 'anyone', ask: (call) => call.ideas.similar({ title: 'Sleeping car' }) },

  'supports.give': {
    who: 'members',
    ask: (call, world) => call.supports.give({ ideaId: world.works.ideaId }),
  },
  'supports.undo': {
    who: 'members',
    ask: (call, world) => call.supports.undo({ ideaId: world.works.ideaId }),
  },
  'supports.pledge': {
    who: 'members',
    ask: async (call, world) => {
      const { ideaId } = world.works;
      await call.supports.give({ ideaId });
      return call.supports.pledge({ ideaId, pledge });
    },
  },
  'supports.unpledge': {
    who: 'members',
    ask: (call, world) => call.supports.unpledge({ ideaId: world.works.ideaId }),
  },

  'comments.list': {
    who: 'anyone',
    ask: (call, world) => call.comments.list({ topic: onIdea(world.works.ideaId) }),
  },
  'comments.post': {
    who: 'members',
    ask: (call, world) =>
      call.comments.post({
        topic: onIdea(world.works.ideaId),
        id: makeId(),
        parentId: null,
        body: 'Yes, please.',
        language: 'en',
      }),
  },
  'comments.edit': {
    who: 'authors',
    ask: (call, _world, { commentId }) => call.comments.edit({ commentId, body: 'Yes!' }),
  },
  'comments.delete': {
    who: 'authors',
    ask: (call, _world, { commentId }) => call.comments.delete({ commentId }),
  },
  'comments.react': {
    who: 'members',
    ask: (call, world) =>
      call.comments.react({ commentId: world.works.commentId, reaction: 'useful' }),
  },
  'comments.unreact': {
    who: 'members',
    ask: (call, world) => call.comments.unreact({ commentId: world.works.commentId }),
  },

  ...curationRows,
  ...integrityRows,

  'feed.list': { who: 'anyone', ask: (call) => call.feed.list({}) },
  'feed.tags': { who: 'anyone', ask: (call) => call.feed.tags({}) },

  'pictures.upload': {
    who: 'members',
    ask: async (call) => call.pictures.upload({ file: await aPicture() }),
  },
  'hackFiles.upload': {
    who: 'members',
    ask: (call) => call.hackFiles.upload({ file: aTextFile() }),
  },

  'timeline.list': {
    who: 'anyone',
    ask: (call, world) => call.timeline.list({ ideaId: world.works.ideaId }),
  },

  'imports.list': { who: 'owners', ask: (call) => call.imports.list() },
  'imports.upload': {
    who: 'owners',
    ask: (call) =>
      call.imports.upload({ file: aTextFile('ideas.csv', 'title,votes\nSleeping car,3\n') }),
  },
  'imports.get': {
    who: 'owners',
    ask: (call) => call.imports.get({ importId: makeId() }),
    refusal: 'not_found',
  },
  'imports.tryOut': {
    who: 'owners',
    ask: (call, world) => call.imports.tryOut(importPlan(world)),
    refusal: 'not_found',
  },
  'imports.run': {
    who: 'owners',
    ask: (call, world) => call.imports.run(importPlan(world)),
    refusal: 'not_found',
  },

  'notices.list': { who: 'members', ask: (call) => call.notices.list({}) },
  'notices.count': { who: 'anyone', ask: (call) => call.notices.count() },
  'notices.markRead': {
    who: 'members',
    ask: (call) => call.notices.markRead({ ids: [makeId()] }),
  },
  'notices.markAllRead': { who: 'members', ask: (call) => call.notices.markAllRead() },
  'notices.follow': {
    who: 'members',
    ask: (call, world) => call.notices.follow({ kind: 'idea', id: world.works.ideaId }),
  },
  'notices.unfollow': {
    who: 'members',
    ask: (call, world) => call.notices.unfollow({ kind: 'idea', id: world.works.ideaId }),
  },
  'notices.isFollowing': {
    who: 'anyone',
    ask: (call, world) => call.notices.isFollowing({ kind: 'board', id: world.board.id }),
  },
  'notices.following': { who: 'members', ask: (call) => call.notices.following({}) },
  'notices.preferences': { who: 'members', ask: (call) => call.notices.preferences() },
  'notices.choose': {
    who: 'members',
    ask: (call) => call.notices.choose({ followsSupported: true }),
  },
  'notices.pushKey': { who: 'anyone', ask: (call) => call.notices.pushKey() },
  'notices.pushOn': {
    who: 'members',
    ask: (call) => call.notices.pushOn({ endpoint: 'https://push.example.com/1', keys: pushKeys }),
  },
  'notices.pushOff': {
    who: 'members',
    ask: (call) => call.notices.pushOff({ endpoint: 'https://push.example.com/1' }),
  },
  'notices.unsubscribe': {
    who: 'anyone',
    ask: (call) => call.notices.unsubscribe({ token: 'not.ours' }),
    refusal: 'unsubscribe_link_invalid',
  },

  'updates.list': { who: 'anyone', ask: (call) => call.updates.list({}) },
  'updates.get': {
    who: 'anyone',
    ask: (call) => call.updates.get({ updateId: makeId() }),
    refusal: 'not_found',
  },
  'updates.rhythm': {
    who: 'anyone',
    ask: (call, world) => call.updates.rhythm({ boardId: world.board.id }),
  },
  'updates.drafts': { who: 'speakers', ask: (call) => call.updates.drafts() },
  'updates.draft': {
    who: 'speakers',
    ask: (call) => call.updates.draft({ boardId: makeId() }),
    refusal: 'not_found',
  },
  'updates.save': {
    who: 'speakers',
    ask: (call) => call.updates.save(anUpdate({ boardId: makeId() })),
    refusal: 'not_found',
  },
  'updates.publish': {
    who: 'speakers',
    ask: (call) => call.updates.publish({ updateId: makeId(), at: null }),
    refusal: 'not_found',
  },
  'updates.unschedule': {
    who: 'speakers',
    ask: (call) => call.updates.unschedule({ updateId: makeId() }),
    refusal: 'not_found',
  },
  'updates.discard': {
    who: 'speakers',
    ask: (call) => call.updates.discard({ updateId: makeId() }),
    refusal: 'not_found',
  },
  'updates.react': {
    who: 'members',
    ask: (call) => call.updates.react({ updateId: makeId(), reaction: 'love' }),
    refusal: 'not_found',
  },
  'updates.unreact': {
    who: 'members',
    ask: (call) => call.updates.unreact({ updateId: makeId() }),
    refusal: 'not_found',
  },

  ...answeringRows,
  ...sanctionRows,
  ...gateRows,

  'mail.outbox': { who: 'owners', ask: (call) => call.mail.outbox({}) },

  'filing.refile': {
    who: 'moderators',
    ask: (call, world) =>
      call.filing.refile({
        ideaIds: [world.works.ideaId],
        boardId: null,
        addTags: [`tag-${makeId().slice(-6)}`],
        removeTags: [],
        reason: 'So that more people find it.',
        language: 'en',
      }),
  },
  'queue.list': { who: 'moderators', ask: (call) => call.queue.list({}) },
  ...queueRows,
  ...mergingRows,
  'audit.list': { who: 'keepers', ask: (call) => call.audit.list({}) },
  'audit.check': { who: 'keepers', ask: (call) => call.audit.check() },
  'audit.transparency': { who: 'anyone', ask: (call) => call.audit.transparency() },
};
