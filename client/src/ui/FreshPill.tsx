import { Button } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import classes from './FreshPill.module.css';

interface Props {
  /** What came, in words; `null` while nothing did. */
  text: string | null;
  onShow: () => unknown;
}

/** Says that a list has news, and waits to be asked for them: nothing moves under the reader. */
export function FreshPill({ text, onShow }: Props) {
  return (
    <div className={classes.place} role="status">
      {text && (
        <Button
          className={classes.pill}
          radius="xl"
          leftSection={<IconArrowUp size="1.1em" stroke={2.2} aria-hidden />}
          onClick={() => void onShow()}
        >
          {text}
        </Button>
      )}
    </div>
  );
}
