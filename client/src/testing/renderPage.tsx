import type { Bootstrap } from '@roundhouse/shared/site';
import { QueryClient } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { bootstrapQuery } from '../app/bootstrap.ts';
import { Providers } from '../app/Providers.tsx';
import { aBootstrap } from './builders.ts';

interface Options {
  /** The address the page is shown at. */
  at?: string;
  bootstrap?: Partial<Bootstrap>;
}

/** Renders with everything a page stands on; answers with a user who can type and click. */
export function renderPage(page: ReactNode, { at = '/', bootstrap }: Options = {}) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queryClient.setQueryData(bootstrapQuery.queryKey, aBootstrap(bootstrap));
  const shown = render(
    <Providers queryClient={queryClient} defaultTheme="light">
      <MemoryRouter initialEntries={[at]}>{page}</MemoryRouter>
    </Providers>,
  );
  return { ...shown, queryClient, user: userEvent.setup() };
}
