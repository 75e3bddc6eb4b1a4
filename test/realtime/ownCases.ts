import type { HouseRules } from '@roundhouse/shared/houseRules';
import type { Person } from '../support/startServer.ts';
import { type LiveBoard, sleep } from './aBoard.ts';

type About = { live: LiveBoard; fan: Person; owner: Person };

/** The next version of the rules, as an owner sends it. */
export function nextRules({ version, sections }: HouseRules, isMajor: boolean) {
  return { basedOn: version, sections, isMajor, note: { en: 'Clearer words.' } };
}

/** What concerns one's own account: the rules one accepts and the download of one's data. */
export function ownCases(about: () => About) {
  const publish = async () => {
    const { owner } = about();
    return owner.call.houseRules.publish(nextRules(await owner.call.houseRules.read({}), false));
  };
  const onBootstrap = (act: () => Promise<unknown>) => {
    const { fan } = about();
    return {
      query: 'site.bootstrap',
      input: {},
      viewer: fan,
      rooms: ['feed'],
      read: () => fan.call.site.bootstrap(),
      act,
    };
  };
  return {
    'houseRules.published': async () => onBootstrap(publish),
    'houseRules.accepted': async () => {
      const { version } = await publish();
      const { fan } = about();
      return onBootstrap(() => fan.call.houseRules.accept({ version, source: 'before_posting' }));
    },
    'download.changed': async () => {
      const { fan } = about();
      return {
        query: 'personalData.read',
        input: {},
        viewer: fan,
        rooms: [],
        read: () => fan.call.personalData.read(),
        act: async () => {
          await fan.call.personalData.orderDownload();
          while ((await fan.call.personalData.read()).download?.state !== 'ready') await sleep(20);
        },
      };
    },
  };
}
