import { type ByDetail, quotedEnglish as quoted } from './byDetail.ts';

/** What moderators did with what one wrote, supported or reported, or with oneself. */
export const moderationEnglish: ByDetail = {
  hidden: (told) => ({
    subject: `A moderator has hidden ${quoted(told)}`,
    lead: 'Its place says which published rule it broke, and why. You can appeal.',
  }),
  restored: (told) => ({
    subject: `${quoted(told)} can be read again`,
    lead: 'A moderator has brought it back as you wrote it.',
  }),
  refiled: (told) => ({
    subject: `${quoted(told)} is filed anew`,
    lead: 'A moderator put it on another board or under other tags, so that more people find it. Its words are yours as they were.',
  }),
  comment_hidden: (told) => ({
    subject: `A moderator has hidden your comment on ${quoted(told)}`,
    lead: 'Its place says which published rule it broke, and why. You can appeal.',
  }),
  comment_restored: (told) => ({
    subject: `Your comment on ${quoted(told)} can be read again`,
    lead: 'A moderator has brought it back as you wrote it.',
  }),
  comment_moved: (told) => ({
    subject: `Your comment is now on ${quoted(told)}`,
    lead: 'A moderator moved it, with its date and its replies, to where its subject is talked about.',
  }),
  warned: ({ brand }) => ({
    subject: `A moderator of ${brand} has written to you`,
    lead: 'It is a warning: nothing is taken from you. You can read why, and appeal.',
  }),
  muted: ({ brand }) => ({
    subject: `You cannot write on ${brand} for a while`,
    lead: 'Your page says why, until when, and how to appeal.',
  }),
  suspended: ({ brand }) => ({
    subject: `Your account on ${brand} is suspended`,
    lead: 'Your page says why, until when, and how to appeal. You can still read and sign in.',
  }),
  banned: ({ brand }) => ({
    subject: `Your account on ${brand} is banned`,
    lead: 'Your page says why and how to appeal. You can still sign in, and take all that is yours with you.',
  }),
  lifted: ({ brand }) => ({
    subject: `You can take part in ${brand} again`,
    lead: 'A moderator has lifted what was laid on your account.',
  }),
  appeal_granted: () => ({
    subject: 'Your appeal was granted',
    lead: 'Another moderator looked at it, and it is undone.',
  }),
  appeal_rejected: () => ({
    subject: 'Your appeal was not granted',
    lead: 'Another moderator looked at it; your page says what they found.',
  }),
  moderator_needed: ({ brand }) => ({
    subject: `An appeal on ${brand} has nobody to decide it`,
    lead: 'Whoever acted does not decide, and there is no other moderator. Appoint another, please.',
  }),
  report_upheld: (told) => ({
    subject: `Your report about ${quoted(told)} was right`,
    lead: 'A moderator has acted on it. Thank you.',
  }),
  report_dismissed: (told) => ({
    subject: `Your report about ${quoted(told)} was looked at`,
    lead: 'A moderator found that it keeps to the published rules. Thank you for looking.',
  }),
  hold_approved: (told) => ({
    subject: `${quoted(told)} is published`,
    lead: 'A moderator looked at it first, and it now stands on the board.',
  }),
  hold_rejected: (told) => ({
    subject: `${quoted(told)} was not published`,
    lead: 'Your waiting posts say which published rule it broke, and why. You can appeal.',
  }),
  merged: (told) => ({
    subject: `${quoted(told)} goes on together with another idea`,
    lead: 'Both ask for the same. All supports, pledges and comments came along, and you follow the idea they are in now.',
  }),
  unmerged: (told) => ({
    subject: `${quoted(told)} stands on its own again`,
    lead: 'A moderator took the two ideas apart, as they were before.',
  }),
  support_set_aside: (told) => ({
    subject: `Your support of ${quoted(told)} is set aside`,
    lead: 'It is kept, and not counted for now. The idea says why; you can appeal.',
  }),
  support_counted_again: (told) => ({
    subject: `Your support of ${quoted(told)} counts again`,
    lead: 'It was set aside, and a moderator counts it again.',
  }),
  level_reached: ({ brand }) => ({
    subject: `${brand} trusts you with more`,
    lead: 'You have been here and been of use to others: you can now do more. Your page says what.',
  }),
  news: ({ brand }) => ({
    subject: `The moderators of ${brand} have news for you`,
    lead: 'Open it to read what it is about.',
  }),
};
