import type { IdeaCard } from '@roundhouse/shared/ideas';
import type { Locale } from '@roundhouse/shared/primitives';
import { useCallback } from 'react';
import { useBootstrap } from '../../../app/bootstrap.ts';
import { filled, fillingOf } from './filling.ts';
import type { Signature } from './useSignature.ts';

/** Fills a text in as the readers of one idea will see it. */
export function useFilled(idea: IdeaCard, { person }: Signature) {
  const { boards } = useBootstrap();
  const board = boards.find(({ id }) => id === idea.boardId)?.name ?? '';
  return useCallback(
    (text: string, language: Locale) => filled(text, fillingOf(idea, board, person.name, language)),
    [idea, board, person.name],
  );
}
