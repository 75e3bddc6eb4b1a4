import { type ByDetail, quotedEnglish as quoted } from './byDetail.ts';
import { moderationEnglish } from './moderationEnglish.ts';
import type { NoticeWords, Sentence, Told } from './sentences.ts';

const statuses: Record<string, string> = {
  open: 'open',
  heard: 'heard',
  exploring: 'being explored',
  planned: 'planned',
  development: 'in development',
  launched: 'launched',
  declined: 'declined',
};

const nowIs = ({ detail }: Told) =>
  detail && statuses[detail] ? `\nIt is now: ${statuses[detail]}.` : '';

const steps: ByDetail = {
  archived: (told) => ({
    subject: `${quoted(told)} is archived`,
    lead: 'It ran out of time before enough people supported it. Nothing is lost: a new support brings it back.',
  }),
  revived: (told) => ({
    subject: `${quoted(told)} is back`,
    lead: 'Somebody supported it again, so it is open once more.',
  }),
  hidden: (told) => ({
    subject: `A moderator has hidden ${quoted(told)}`,
    lead: 'Its place says which published rule it broke, and why.',
  }),
  restored: (told) => ({
    subject: `${quoted(told)} can be read again`,
    lead: 'A moderator has brought it back as you wrote it.',
  }),
};

const promises: ByDetail = {
  begun: (told) => ({
    subject: `An answer to ${quoted(told)} is due`,
    lead: 'Enough people support it: its public clock has begun.',
  }),
  half: (told) => ({
    subject: `Half the time to answer ${quoted(told)} is over`,
    lead: 'Its public clock is running.',
  }),
  soon: (told) => ({
    subject: `Little time is left to answer ${quoted(told)}`,
    lead: 'Four fifths of the time are over.',
  }),
  late: (told) => ({
    subject: `The answer to ${quoted(told)} is late`,
    lead: 'The idea says so to everyone, and names whom it went to.',
  }),
  escalated: (told) => ({
    subject: `${quoted(told)} has come to you`,
    lead: 'Its answer is late, and the idea names you as the one it went to.',
  }),
  decision_soon: (told) => ({
    subject: `The next date of your decision on ${quoted(told)} is near`,
    lead: 'Within a week you said there would be news.',
  }),
  decision_late: (told) => ({
    subject: `The date of your decision on ${quoted(told)} has passed`,
    lead: 'The public list of decisions shows it as late.',
  }),
};

const step = (told: Told): Omit<Sentence, 'link'> => ({
  subject: `News of ${quoted(told)}`,
  lead: `Its status has changed.${nowIs(told)}`,
});
const promise = (told: Told): Omit<Sentence, 'link'> => ({
  subject: `The clock of ${quoted(told)}`,
  lead: 'Its public clock has news for you.',
});

export const english: NoticeWords = {
  sentences: {
    response: (told) => ({
      subject: `${told.actor} answered ${quoted(told)}`,
      lead: `${told.actor} of ${told.brand} answered ${told.isFollower ? 'an idea you follow' : 'your idea'}.${nowIs(told)}`,
      link: 'Read the answer',
    }),
    step: (told) => ({ ...(steps[told.detail ?? ''] ?? step)(told), link: 'See the idea' }),
    update: (told) => ({
      subject: `${told.brand}: ${told.about}`,
      lead: `${told.brand} has a new update for you.`,
      link: 'Read the update',
    }),
    reply: (told) => ({
      subject: `${told.actor} replied to you on ${quoted(told)}`,
      lead: `${told.actor} replied to your comment.`,
      link: 'Read the reply',
    }),
    mention: (told) => ({
      subject: `${told.actor} mentioned you on ${quoted(told)}`,
      lead: `${told.actor} mentioned you in a comment.`,
      link: 'Read the comment',
    }),
    thanks: (told) => ({
      subject: `${told.actor} thanks you for ${quoted(told)}`,
      lead: `${told.actor} of ${told.brand} says thank you${told.detail === 'gift' ? ', with a gift' : ''}.`,
      link: 'See the thanks',
    }),
    promise: (told) => ({
      ...(promises[told.detail ?? ''] ?? promise)(told),
      link: 'Open the idea',
    }),
    note: (told) => ({
      subject: `${told.actor} mentioned you in a note on ${quoted(told)}`,
      lead: `${told.actor} mentioned you in an internal note.`,
      link: 'Read the note',
    }),
    moderation: (told) => {
      const words = moderationEnglish[told.detail ?? ''] ?? moderationEnglish.news;
      return { subject: '', lead: '', ...words?.(told), link: 'Read what it is about' };
    },
    rhythm: (told) => ({
      subject: `${told.about}: the update is ${told.detail === 'late' ? 'late' : 'due soon'}`,
      lead:
        told.detail === 'late'
          ? 'Its day has passed. The page of updates shows it as late.'
          : 'A draft made of what has changed since the last one is ready for you.',
      link: 'Write the update',
    }),
  },
  noMore: {
    response: 'No more mails about answers',
    step: 'No more mails about steps of ideas',
    update: 'No more mails about updates',
    reply: 'No more mails about replies',
    mention: 'No more mails about mentions',
    thanks: 'No more mails about thanks',
    promise: 'No more mails about clocks',
    note: 'No more mails about notes',
    moderation: 'No more mails from the moderators',
    rhythm: 'No more mails about due updates',
  },
  stopFollowing: 'Stop following this',
  noDigest: 'No more of these digests',
  choose: 'Choose what you get by mail',
  why: {
    follower: (brand) => `You get this mail because you follow this on ${brand}.`,
    own: (brand) => `You get this mail because you take part in ${brand}.`,
  },
  digest: {
    subject: {
      daily: (count, brand) => `Your day on ${brand}: ${count} new`,
      weekly: (count, brand) => `Your week on ${brand}: ${count} new`,
    },
    why: {
      daily: (brand) => `You chose to hear of this from ${brand} once a day.`,
      weekly: (brand) => `You hear of this from ${brand} once a week.`,
    },
    more: (count) => `And ${count} more.`,
    inbox: 'Open your inbox',
  },
};
