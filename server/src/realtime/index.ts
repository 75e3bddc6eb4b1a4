export { attachSockets } from './attachSockets.ts';
export { createBroadcaster } from './broadcaster.ts';
export { createSocketServer } from './createSocketServer.ts';
export { connectNodes, followNodes } from './nodes.ts';
