import { drawFace } from './avatars/face.ts';
import { lookFrom } from './avatars/looks.ts';
import { avatarCodes } from './avatars/people.ts';
import { renderWebp } from './render.ts';
import { houseScenes } from './scenes/house.ts';
import { kitScenes } from './scenes/kit.ts';
import { lineScenes } from './scenes/line.ts';
import { soundScenes } from './scenes/sound.ts';
import { thingScenes } from './scenes/things.ts';

const scenes: Record<string, () => string> = {
  ...kitScenes,
  ...lineScenes,
  ...soundScenes,
  ...thingScenes,
  ...houseScenes,
};

/** Every scene's key; each is drawn at 1600 × 1000. */
export const sceneKeys: readonly string[] = Object.keys(scenes);
/** Every portrait's key, `avatar-` and the person's key; 512 × 512. */
export const avatarKeys: readonly string[] = Object.keys(avatarCodes).map((key) => `avatar-${key}`);
export const pictureKeys: readonly string[] = [...sceneKeys, ...avatarKeys];

/** Draws one picture as WebP. Throws a RangeError for a key that is not in `pictureKeys`. */
export async function renderPicture(key: string): Promise<Buffer> {
  const code = avatarCodes[key.replace(/^avatar-/, '')];
  if (code && key.startsWith('avatar-')) return renderWebp(drawFace(lookFrom(code)), 512, 512);
  const draw = scenes[key];
  if (!draw) throw new RangeError(`There is no picture "${key}".`);
  return renderWebp(draw());
}
