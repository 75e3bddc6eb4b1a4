import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Sessions } from '../features/accounts/sessions.ts';
import type { BoardsStore } from '../features/boards/boards.store.ts';
import type { IdeaTurns } from '../features/ideas/ideaTurns.ts';
import type { IdeasStore } from '../features/ideas/ideas.store.ts';
import type { IdeaVersionsStore } from '../features/ideas/ideaVersions.store.ts';
import type { Mailer } from '../features/mail/mailer.ts';
import type { MailsStore } from '../features/mail/mails.store.ts';
import type { PeopleStore } from '../features/people/people.store.ts';
import type { HackFilesStore } from '../features/hackFiles/hackFiles.store.ts';
import type { PicturesStore } from '../features/pictures/pictures.store.ts';
import type { IdeaSearch } from '../features/search/ideaSearch.ts';
import type { SupportsStore } from '../features/supports/supports.store.ts';
import type { FileStore } from '../files/fileStore.ts';
import type { Broadcaster } from '../realtime/broadcaster.ts';
import type { Storage } from '../storage/storage.ts';

/** Everything a use case may need; made once in `main.ts`, or by a test in one line. */
export type Parts = {
  config: Config;
  log: Logger;
  /** Now. The one source of time. */
  clock: () => Date;
  storage: Storage;
  broadcaster: Broadcaster;
  sessions: Sessions;
  people: PeopleStore;
  mails: MailsStore;
  mailer: Mailer;
  boards: BoardsStore;
  /** Bytes of uploaded files. */
  files: FileStore;
  pictures: PicturesStore;
  hackFiles: HackFilesStore;
  ideas: IdeasStore;
  ideaVersions: IdeaVersionsStore;
  /** Lets works on one idea's numbers follow each other, so that they do not conflict. */
  ideaTurns: IdeaTurns;
  supports: SupportsStore;
  search: IdeaSearch;
};
