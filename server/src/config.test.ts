import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('configuration', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toMatchObject({ PORT: 3000, ROUNDHOUSE_DATA: './data' });
  });

  it('takes an empty variable for none, as container files set it', () => {
    expect(readConfig({ SMTP_URL: '', ROUNDHOUSE_DEMO: '', PORT: '' })).toMatchObject({
      PORT: 3000,
      ROUNDHOUSE_DEMO: false,
    });
  });

  it('names every wrong variable at once', () => {
    expect(() => readConfig({ PORT: 'high', AUTH_SECRET: 'short' })).toThrow(
      /PORT[\s\S]*AUTH_SECRET/,
    );
  });
});
