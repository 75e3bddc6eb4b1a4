import { describe, expect, it } from 'vitest';
import { avatarKeys, pictureKeys, sceneKeys } from '../pictures/index.ts';
import {
  boards,
  chatterComments,
  chatterIdeas,
  type DemoComment,
  ideas,
  moderation,
  people,
} from './index.ts';

const personKeys = new Set(people.map((one) => one.key));
const boardKeys = new Set(boards.map((one) => one.key));
const ideaKeys = ideas.map((one) => one.key);

type Placed = { comment: DemoComment; depth: number; before: number };
const flat = (comments: DemoComment[], depth: number, before: number): Placed[] =>
  comments.flatMap((comment) => [
    { comment, depth, before },
    ...flat(comment.replies ?? [], depth + 1, comment.daysAgo),
  ]);

describe('the demo content', () => {
  it('names each thing once', () => {
    expect(new Set(ideaKeys).size).toBe(ideaKeys.length);
    expect(personKeys.size).toBe(people.length);
    expect(new Set(pictureKeys).size).toBe(pictureKeys.length);
  });

  it.each(ideas)('$key points only at what exists and keeps the limits', (idea) => {
    expect(boardKeys).toContain(idea.board);
    expect(personKeys).toContain(idea.author);
    expect(idea.title.length).toBeGreaterThanOrEqual(8);
    expect(idea.title.length).toBeLessThanOrEqual(120);
    expect(idea.tags.length).toBeLessThanOrEqual(5);
    for (const tag of idea.tags) expect(tag).toMatch(/^[\p{Ll}\p{N}][\p{Ll}\p{N}-]{1,29}$/u);
    expect(idea.pictures.length).toBeLessThanOrEqual(8);
    for (const picture of idea.pictures) expect(sceneKeys).toContain(picture.key);
    expect(idea.supports).toBeGreaterThanOrEqual(2);
    expect(idea.supports).toBeLessThanOrEqual(46);
    expect(idea.daysAgo).toBeLessThanOrEqual(400);
    const pledgers = (idea.pledges ?? []).map((one) => one.person);
    expect(new Set(pledgers).size).toBe(pledgers.length);
    expect(pledgers.length).toBeLessThanOrEqual(idea.supports);
    for (const key of pledgers) expect(personKeys).toContain(key);
    for (const one of idea.pledges ?? []) expect(one.reason.length).toBeLessThanOrEqual(140);
  });

  it.each(ideas)('$key has a thread in order, three levels at most', (idea) => {
    for (const { comment, depth, before } of flat(idea.comments, 0, idea.daysAgo)) {
      expect(personKeys).toContain(comment.author);
      expect(depth).toBeLessThanOrEqual(2);
      expect(comment.daysAgo).toBeLessThanOrEqual(before);
      const mentions = [...comment.body.matchAll(/\(person:([^)]+)\)/g)].map((found) => found[1]);
      for (const key of mentions) expect(personKeys).toContain(key);
      for (const reaction of comment.reactions ?? []) {
        expect(reaction.count).toBeLessThan(people.length);
      }
    }
  });

  it('puts a parent before its remixes, and grows a tree three deep', () => {
    const depth = new Map<string, number>();
    for (const idea of ideas) {
      const parent = idea.remixOf ? depth.get(idea.remixOf) : -1;
      expect(parent, `${idea.key} remixes an earlier idea`).toBeDefined();
      depth.set(idea.key, (parent ?? 0) + 1);
    }
    expect(Math.max(...depth.values())).toBeGreaterThanOrEqual(3);
  });

  it('speaks both languages', () => {
    const french = ideas.filter((idea) => idea.locale === 'fr').length / ideas.length;
    expect(french).toBeGreaterThan(0.35);
    expect(french).toBeLessThan(0.65);
  });

  it('prints at least eight complaints and ten long threads', () => {
    expect(ideas.filter((idea) => idea.kind === 'complaint').length).toBeGreaterThanOrEqual(8);
    const long = ideas.filter((idea) => flat(idea.comments, 0, 400).length >= 8);
    expect(long.length).toBeGreaterThanOrEqual(10);
  });

  it('gives each person a portrait', () => {
    for (const one of people) expect(avatarKeys).toContain(one.avatar);
  });

  it('has things to say while it runs', () => {
    expect(chatterComments.length).toBeGreaterThanOrEqual(55);
    expect(chatterIdeas.length).toBeGreaterThanOrEqual(24);
    for (const one of chatterComments) {
      if (one.idea) expect(ideaKeys).toContain(one.idea);
      if (one.board) expect(boardKeys).toContain(one.board);
    }
    for (const one of chatterIdeas) {
      expect(boardKeys).toContain(one.board);
      expect(one.title.length).toBeLessThanOrEqual(120);
      expect(one.title.length).toBeGreaterThanOrEqual(8);
    }
  });
});

describe('what the demo’s moderators have to do', () => {
  const { insults, adverts, twin } = moderation;
  const moderators = people.filter(({ role }) => role === 'moderator').map(({ key }) => key);

  it('points only at what exists, and is judged by moderators', () => {
    expect(ideaKeys).toEqual(expect.arrayContaining([...insults, adverts].map(({ idea }) => idea)));
    expect(ideaKeys).toContain(twin.into);
    expect(boardKeys).toContain(twin.board);
    const fans = [...insults, adverts].flatMap(({ reporters }) => [...reporters]);
    for (const key of [...fans, twin.author, ...twin.supporters]) expect(personKeys).toContain(key);
    for (const { moderator } of [...insults, twin]) expect(moderators).toContain(moderator);
  });
});
