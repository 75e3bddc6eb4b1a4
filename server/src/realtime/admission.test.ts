import type { IncomingMessage } from 'node:http';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { clientAddress, createAdmission } from './admission.ts';
import { createBucket } from './limits.ts';

function aRequest(headers: IncomingMessage['headers'], remoteAddress = '10.0.0.9') {
  return { headers, socket: { remoteAddress } } as IncomingMessage;
}

function verdictOn(request: IncomingMessage, admission: ReturnType<typeof createAdmission>) {
  let error: string | null = 'no verdict';
  admission.allowRequest(request, (told) => {
    error = told;
  });
  return error;
}

describe('admission', () => {
  const config = { PUBLIC_URL: undefined, TRUSTED_PROXIES: 0, RATE_LIMIT_FACTOR: 1 };
  const log = pino({ level: 'silent' });
  const admissionOf = (most: number) => createAdmission({ config, log }, most);
  const ours = { host: 'board.test', origin: 'http://board.test' };

  it('R1: lets in pages of our own and programs, and no others', () => {
    const admission = admissionOf(5);
    expect(verdictOn(aRequest(ours), admission)).toBeNull();
    expect(verdictOn(aRequest({ host: 'board.test' }), admission)).toBeNull();
    const theirs = { ...ours, origin: 'http://evil.test' };
    expect(verdictOn(aRequest(theirs), admission)).toBe('origin_refused');
    expect(verdictOn(aRequest({ host: 'b', 'sec-fetch-site': 'cross-site' }), admission)).toBe(
      'origin_refused',
    );
  });

  it('R6: counts the open connections of an address', () => {
    const admission = admissionOf(2);
    const closeFirst = admission.count(aRequest(ours));
    admission.count(aRequest(ours));
    expect(verdictOn(aRequest(ours), admission)).toBe('too_many_requests');
    expect(verdictOn(aRequest(ours, '10.0.0.8'), admission)).toBeNull();
    closeFirst();
    expect(verdictOn(aRequest(ours), admission)).toBeNull();
  });

  it('R6: counts a whole IPv6 network as one address', () => {
    const admission = admissionOf(2);
    admission.count(aRequest(ours, '2001:db8:1:2::a'));
    admission.count(aRequest(ours, '2001:db8:1:2::b'));
    expect(verdictOn(aRequest(ours, '2001:db8:1:2:3:4:5:6'), admission)).toBe('too_many_requests');
    expect(verdictOn(aRequest(ours, '2001:db8:1:3::a'), admission)).toBeNull();
  });

  it('R6: believes as many proxies as are trusted', () => {
    const request = aRequest({ 'x-forwarded-for': '6.6.6.6, 1.2.3.4' });
    expect(clientAddress(request, 0)).toBe('10.0.0.9');
    expect(clientAddress(request, 1)).toBe('1.2.3.4');
    expect(clientAddress(request, 9)).toBe('6.6.6.6');
  });

  it('R18: lets nobody in once closed', () => {
    const admission = admissionOf(5);
    admission.close();
    expect(verdictOn(aRequest(ours), admission)).toBe('unavailable');
  });
});

describe('R5: the bucket of messages', () => {
  it('takes a burst, then so many a second', () => {
    const bucket = createBucket({ burst: 3, perSecond: 2 });
    expect([0, 0, 0, 0].map((now) => bucket.take(now))).toEqual([true, true, true, false]);
    expect([500, 500, 1000].map((now) => bucket.take(now))).toEqual([true, false, true]);
  });
});
