import { describe, expect, it } from 'vitest';
import { type Texts as Tree, wholeCatalogue } from '../testing/wholeCatalogue.ts';

const plural = /_(zero|one|two|few|many|other)$/;

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : leaves(value, `${path}${key}.`),
  );
}
const names = (texts: [string, string][]) =>
  [...new Set(texts.map(([key]) => key.replace(plural, '')))].sort();
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)/g)].map((found) => found[1]).sort();

const texts = { en: leaves(wholeCatalogue.en), fr: leaves(wholeCatalogue.fr) };

describe('the two catalogues', () => {
  it('have the same keys', () => {
    expect(names(texts.fr)).toEqual(names(texts.en));
  });

  it.each(['en', 'fr'] as const)('leave no text empty (%s)', (locale) => {
    expect(texts[locale].filter(([, text]) => !text.trim())).toEqual([]);
  });

  it.each(['en', 'fr'] as const)('have every plural form that Intl asks for (%s)', (locale) => {
    const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const keys = new Set(texts[locale].map(([key]) => key));
    const bases = new Set(
      [...keys].filter((key) => plural.test(key)).map((key) => key.replace(plural, '')),
    );
    const missing = [...bases]
      .flatMap((base) => wanted.map((form) => `${base}_${form}`))
      .filter((key) => !keys.has(key));
    expect(missing).toEqual([]);
  });

  it('use the same placeholders', () => {
    const english = new Map(texts.en);
    const differing = texts.fr.filter(([key, text]) => {
      const twin = english.get(key) ?? english.get(key.replace(plural, '_other'));
      return (
        twin !== undefined &&
        String(placeholders(twin)) !== String(placeholders(text)) &&
        !plural.test(key)
      );
    });
    expect(differing).toEqual([]);
  });

  it('use curly apostrophes, and in French a space before ; : ! ? and inside « »', () => {
    const straight = [...texts.en, ...texts.fr].filter(([, text]) => text.includes("'"));
    const tight = texts.fr.filter(([, text]) => {
      const prose = text.replace(/https?:\S+|\{\{.*?\}\}|`[^`]*`/g, 'x');
      return /[\p{L}\p{N})»…][;!?]|[\p{L})»]:(\s|$)|«\S|\S»/u.test(prose);
    });
    expect({ straight, tight }).toEqual({ straight: [], tight: [] });
  });
});
