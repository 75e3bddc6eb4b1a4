import { UnstyledButton } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './NewIdeasPill.module.css';

/** "3 new ideas" over the list; it floats, so that nothing moves when it comes. */
export function NewIdeasPill({ count, onShow }: { count: number; onShow: () => void }) {
  const { t } = useTranslation('feed');
  if (count === 0) return null;
  return (
    <div className={classes.place}>
      <UnstyledButton className={classes.pill} onClick={onShow}>
        <IconArrowUp size="1.1em" stroke={2.4} aria-hidden />
        {t('news.pill', { count })}
      </UnstyledButton>
    </div>
  );
}
