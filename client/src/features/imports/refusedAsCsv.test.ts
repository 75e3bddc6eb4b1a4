import { describe, expect, it } from 'vitest';
import { refusedAsCsv } from './refusedAsCsv.ts';

describe('refused rows as CSV', () => {
  it('quotes what needs quoting', () => {
    expect(refusedAsCsv([{ row: 3, title: 'Say "hi"', reason: 'Title: too, short' }])).toBe(
      '\uFEFFrow,title,reason\r\n"3","Say ""hi""","Title: too, short"\r\n',
    );
  });

  it('lets no spreadsheet run a title as a formula', () => {
    expect(refusedAsCsv([{ row: 1, title: '=HYPERLINK("x")', reason: '' }])).toContain(
      '"\'=HYPERLINK(""x"")"',
    );
  });
});
