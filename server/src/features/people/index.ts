import { actions, run } from '../../app/procedure.ts';
import { assignRole } from './assignRole.ts';
import { changeProfile } from './changeProfile.ts';
import { listPeople } from './listPeople.ts';
import { presentPerson, readPerson } from './readPerson.ts';
import { readViewer } from './readViewer.ts';
import { searchPeople } from './searchPeople.ts';
import { removeAvatar, setAvatar } from './setAvatar.ts';

export { foldName, nameKeys } from './nameKeys.ts';
export { PEOPLE_COLLECTION } from './people.model.ts';
export { type Addressee, createPeopleStore, type PeopleStore } from './people.store.ts';
export { avatarUrl } from './people.views.ts';
export { personalProfile } from './personalProfile.ts';
export { presentPerson };

export const peopleHandlers = {
  me: actions.people.me.handler(run(readViewer)),
  changeProfile: actions.people.changeProfile.handler(run(changeProfile)),
  setAvatar: actions.people.setAvatar.handler(run(setAvatar)),
  removeAvatar: actions.people.removeAvatar.handler(run(removeAvatar)),
  get: actions.people.get.handler(run(readPerson)),
  search: actions.people.search.handler(run(searchPeople)),
  list: actions.people.list.handler(run(listPeople)),
  assignRole: actions.people.assignRole.handler(run(assignRole)),
};
