/** A face in eight choices. Colours are indexes into the lists of `face.ts`. */
export type Look = {
  skin: number;
  hair: HairCut;
  tint: number;
  ground: number;
  top: number;
  beard?: boolean;
  glasses?: boolean;
  earring?: boolean;
};
export type HairCut =
  | 'crop'
  | 'bob'
  | 'long'
  | 'curls'
  | 'bun'
  | 'bald'
  | 'side'
  | 'scarf'
  | 'cap'
  | 'grey-wave';

const cuts: Record<string, HairCut> = {
  c: 'crop',
  b: 'bob',
  l: 'long',
  u: 'curls',
  n: 'bun',
  z: 'bald',
  s: 'side',
  h: 'scarf',
  k: 'cap',
  g: 'grey-wave',
};

/** One letter a trait: cut, skin 0-5, tint 0-6, ground 0-7, top 0-7, then b(eard), g(lasses), e(arring). */
export function lookFrom(code: string): Look {
  const [cut = 'c', skin, tint, ground, top, ...extras] = code;
  return {
    hair: cuts[cut] ?? 'crop',
    skin: Number(skin),
    tint: Number(tint),
    ground: Number(ground),
    top: Number(top),
    beard: extras.includes('b'),
    glasses: extras.includes('g'),
    earring: extras.includes('e'),
  };
}
