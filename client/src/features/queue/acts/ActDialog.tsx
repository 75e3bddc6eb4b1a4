import { Modal } from '@mantine/core';
import type { QueueItem } from '@roundhouse/shared/queue';
import { useTranslation } from 'react-i18next';
import { ActForm } from './ActForm.tsx';
import type { Act, ActWords } from './acts.ts';
import { Results } from './Results.tsx';
import { useCarryOut } from './useCarryOut.ts';

export type Asked = { act: Act; items: QueueItem[] };
type Props = Asked & {
  onClose: () => void;
  /** Called with those on which it could not be done, or was not any more. */
  onDone: (left: string[]) => void;
};

/** Asks for the reason of an act on one item or on many, does it, and says of each how it went. */
export function ActDialog({ act, items, onClose, onDone }: Props) {
  const { t } = useTranslation('queue');
  const { t: ui } = useTranslation('ui');
  const { results, isBusy, start, stop } = useCarryOut(act, items);
  const done = new Set(results?.flatMap(({ item, failure }) => (failure ? [] : item.id)));
  const end = () => onDone(items.flatMap(({ id }) => (done.has(id) ? [] : id)));
  async function carryOut(words: ActWords) {
    const ended = await start(words);
    if (ended.length === items.length && ended.every(({ failure }) => failure === null)) onDone([]);
  }
  return (
    <Modal
      opened
      onClose={isBusy ? stop : results ? end : onClose}
      closeOnClickOutside={!isBusy}
      title={t(`acts.${act}.title`, { count: items.length })}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      {results ? (
        <Results results={results} of={items.length} isBusy={isBusy} onStop={stop} onClose={end} />
      ) : (
        <ActForm act={act} items={items} onClose={onClose} onSend={carryOut} />
      )}
    </Modal>
  );
}
