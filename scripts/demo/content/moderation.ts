/** What keeps the demo's moderators busy: two strangers, an idea that was there already, and filters. */
export const moderation = {
  /** Came for a quarrel; muted since, and appeals. Nobody goes on in a stranger's name. */
  quarreller: { name: 'Dex Marlow', email: 'dex@fans.example', role: 'fan', locale: 'en' },
  insults: [
    {
      idea: 'lost',
      body: 'A seven-year-old did not write this. Whoever did is a fraud and so is the mother.',
      daysAgo: 34,
      reporters: ['amelie', 'gwen', 'bertrand'],
      moderator: 'joan',
      sanction: { kind: 'warning', days: null },
      reason: 'You called a family frauds. Doubt an idea as you like; leave people out of it.',
    },
    {
      idea: 'railcar',
      body: 'Working doors? You people could not work a tin opener. Pathetic.',
      daysAgo: 3,
      reporters: ['walter', 'hannah'],
      moderator: 'samir',
      sanction: { kind: 'mute', days: 7 },
      reason: 'The second insult in a month, after a warning. A week of reading without writing.',
    },
  ],
  appeal: {
    daysAgo: 2,
    text: 'It was a joke about the doors, and the thread laughed. A week is too much for one line.',
  },
  /** Sells; what he wrote first stands and is reported, what he wrote next waits. */
  seller: { name: 'Railway Bargains', email: 'offers@bargains.example', role: 'fan', locale: 'en' },
  adverts: {
    idea: 'decoder-kit',
    standing: 'Genuine decoders half price this week only, write to me. Last ones!!!',
    reporters: ['tomasz', 'lars', 'zoe'],
    held: 'Best price for decoders: https://bargains.example/decoders and free shipping.',
  },
  filters: [
    { kind: 'link', pattern: 'bargains.example', language: 'any', act: 'hold' },
    { kind: 'word', pattern: 'casino*', language: 'any', act: 'hold' },
  ],
  /** Asked for what another idea asks for, and was merged into it. */
  twin: {
    author: 'ousmane',
    board: 'bleue',
    into: 'bl77',
    moderator: 'joan',
    title: 'Please make the BL-77 again, in metal and in the old blue',
    body: 'My uncle had one. I have looked for ten years. I did not find this asked for here already.',
    tags: ['bl-77', 'metal'],
    supporters: ['nadia', 'gareth', 'camille', 'finn', 'odile'],
    daysAgo: 21,
    mergedDaysAgo: 19,
  },
} as const;
