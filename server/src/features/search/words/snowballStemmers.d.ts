/** The package has no types of its own; this is what is used of it. */
declare module 'snowball-stemmers' {
  const snowball: { newStemmer(language: 'english' | 'french'): { stem(word: string): string } };
  export default snowball;
}
