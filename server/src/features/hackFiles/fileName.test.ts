import { HACK_FILE_LIMITS } from '@roundhouse/shared/hackFiles';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachment } from '../../files/attachment.ts';
import { toFileName } from './fileName.ts';

describe("a hack file's name", () => {
  it.each([
    ['firmware.hex', 'firmware.hex'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\ada\\board v2.kicad', 'board v2.kicad'],
    ['Schéma électrique.pdf', 'Schéma électrique.pdf'],
    ['a\u0000b\r\nc.txt', 'a_b__c.txt'],
    ['photo\u202egpj.exe', 'photogpj.exe'],
    ['.htaccess', 'htaccess'],
    ['con.txt', '_con.txt'],
    ['<script>.html', '_script_.html'],
    ['\ud800.txt', '_.txt'],
    ['...', 'file'],
    ['', 'file'],
  ])('%j becomes %j', (sent, kept) => {
    expect(toFileName(sent)).toBe(kept);
  });

  it('is found at once however long the run of dots in it', () => {
    const before = performance.now();
    expect(toFileName(`a${'.'.repeat(50_000)}b.txt`)).toMatch(/^a\.+.*b?\.txt$/);
    expect(performance.now() - before).toBeLessThan(500);
  });

  it('is cut in its middle, so that its ending stays', () => {
    const name = toFileName(`${'long '.repeat(60)}.tar.gz`);
    expect(name.length).toBeLessThanOrEqual(HACK_FILE_LIMITS.name);
    expect(name).toMatch(/^long long .*\.gz$/);
  });

  it('is safe in a path and in a header, whatever was sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (sent) => {
        const name = toFileName(sent);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(HACK_FILE_LIMITS.name);
        expect(name).not.toMatch(/[/\\\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
        expect(attachment(name)).toMatch(
          /^attachment; filename="[\x20-\x21\x23-\x7e]*"; filename\*=UTF-8''[\w!#$&+.^`|~%-]*$/,
        );
      }),
    );
  });
});
