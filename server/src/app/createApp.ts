import { API_PREFIX } from '@roundhouse/shared/contract';
import compression from 'compression';
import express, { type Express } from 'express';
import { CLIENT_FOLDER } from '../clientFolder.ts';
import { AUTH_PATH } from '../features/accounts/index.ts';
import { auditExports } from '../features/audit/index.ts';
import { mergedAddresses } from '../features/merging/index.ts';
import { oneClick } from '../features/notices/index.ts';
import { feedsRouter } from '../features/syndication/index.ts';
import { filesRouter } from '../files/index.ts';
import { api } from './api.ts';
import { apiDocs } from './apiDocs.ts';
import { authRoutes } from './authRoutes.ts';
import { answerFailure, notFound, ownOriginOnly, soundHostOnly } from './failures.ts';
import { headers } from './headers.ts';
import { endConnections, health } from './health.ts';
import { jsonBody } from './jsonBody.ts';
import { requestLog } from './logging.ts';
import { pages } from './pages.ts';
import type { Parts } from './parts.ts';
import { uploads } from './uploads.ts';

/** The whole HTTP side over the given parts; sockets are attached to the server that it listens on. */
export function createApp(parts: Parts, clientFolder = CLIENT_FOLDER): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', parts.config.TRUSTED_PROXIES);
  app.set('query parser', false);
  app.use(endConnections(parts), health(parts));
  app.use(requestLog(parts.log));
  app.use(headers(parts.config));
  app.use(compression());
  app.use(oneClick(parts));
  app.use(soundHostOnly, ownOriginOnly(parts));
  app.use(AUTH_PATH, authRoutes(parts));
  app.use(API_PREFIX, apiDocs(), uploads(parts), jsonBody, api(parts));
  app.use('/files', filesRouter(parts));
  app.use('/feeds', feedsRouter(parts));
  app.use('/exports', auditExports(parts));
  app.use(mergedAddresses(parts));
  app.use(pages(parts, clientFolder));
  app.use(notFound);
  app.use(answerFailure);
  return app;
}
