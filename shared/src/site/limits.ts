export const PASSWORD_LIMITS = { min: 10, max: 128 } as const;

/** Currencies pledges can be in, ISO 4217. */
export const CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'CAD',
  'CHF',
  'SEK',
  'DKK',
  'NOK',
  'PLN',
  'JPY',
  'AUD',
] as const;
