import { actions, run } from '../../app/procedure.ts';
import { readSettings, saveSettings } from './settings.ts';

/** Apart from `index.ts`, which the procedures themselves import. */
export const challengesHandlers = {
  settings: actions.challenges.settings.handler(run(readSettings)),
  saveSettings: actions.challenges.saveSettings.handler(run(saveSettings)),
};
