import { describe, expect, it } from 'vitest';
import { fieldErrorsOfIssues } from '../errors/index.ts';
import { localLine, readLocalText } from './index.ts';

describe('a text in one language or in both', () => {
  it('is read in the language of the reader where it was given, else in the other', () => {
    expect(readLocalText({ en: 'Yes', fr: 'Oui' }, 'fr')).toEqual({ text: 'Oui', language: 'fr' });
    expect(readLocalText({ en: 'Yes' }, 'fr')).toEqual({ text: 'Yes', language: 'en' });
    expect(readLocalText({ fr: 'Oui' }, 'en')).toEqual({ text: 'Oui', language: 'fr' });
  });

  it('is required in one of them at least, and each given one is held to the limits', () => {
    const line = localLine(2, 5);
    const errorsOf = (input: unknown) =>
      fieldErrorsOfIssues(line.safeParse(input).error?.issues ?? [], input);
    expect(errorsOf({})).toEqual([{ field: '', rule: 'required' }]);
    expect(errorsOf({ fr: 'x' })).toEqual([{ field: 'fr', rule: 'too_short', limit: 2 }]);
    expect(errorsOf({ en: 'Good', fr: 'trop long' })).toEqual([
      { field: 'fr', rule: 'too_long', limit: 5 },
    ]);
    expect(line.parse({ en: ' Good ' })).toEqual({ en: 'Good' });
  });
});
