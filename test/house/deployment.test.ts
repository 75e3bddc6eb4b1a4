import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');

type Service = {
  depends_on?: Record<string, unknown> | string[];
  volumes?: string[];
  environment?: object;
};
type Compose = { services: Record<string, Service>; volumes: Record<string, unknown> };

describe('docker-compose.yml', () => {
  const compose = parse(read('docker-compose.yml'), { merge: true }) as Compose;

  it('has two app nodes, a proxy, MongoDB and Redis', () => {
    expect(Object.keys(compose.services).sort()).toEqual([
      'app-1',
      'app-2',
      'mongo',
      'proxy',
      'redis',
    ]);
    expect(compose.services['app-2']).toEqual(compose.services['app-1']);
  });

  it('depends only on services and volumes it declares', () => {
    for (const service of Object.values(compose.services)) {
      const needs = service.depends_on ?? [];
      for (const name of Array.isArray(needs) ? needs : Object.keys(needs)) {
        expect(compose.services).toHaveProperty(name);
      }
      for (const volume of service.volumes ?? []) {
        const source = volume.split(':')[0] as string;
        if (!source.startsWith('.')) expect(compose.volumes).toHaveProperty(source);
      }
    }
  });

  it('sets only variables that the configuration knows', () => {
    const known = read('server/src/config.ts');
    for (const name of Object.keys(compose.services['app-1']?.environment ?? {})) {
      expect(known).toContain(`${name}:`);
    }
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile')
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line));

  it('ends in an unprivileged user that runs the built server', () => {
    expect(lines).toContain('USER node');
    expect(lines.at(-1)).toBe('CMD ["node", "--enable-source-maps", "server/dist/main.js"]');
  });

  it('knows only Docker’s instructions', () => {
    for (const line of lines) {
      expect(line).toMatch(/^(FROM|WORKDIR|COPY|RUN|ENV|USER|VOLUME|EXPOSE|HEALTHCHECK|CMD) /);
    }
  });
});
