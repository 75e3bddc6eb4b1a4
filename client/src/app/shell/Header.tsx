import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Bell } from '../../features/notices/index.ts';
import { useBootstrap } from '../bootstrap.ts';
import { SlotTarget } from '../slots.tsx';
import { BoardSwitcher } from './BoardSwitcher.tsx';
import { BrandLink } from './BrandLink.tsx';
import { BrandMenu } from './BrandMenu.tsx';
import { DeskLink } from './DeskLink.tsx';
import classes from './Header.module.css';
import { ModerationLink } from './ModerationLink.tsx';
import { SearchField } from './SearchField.tsx';
import { SettingsMenu } from './SettingsMenu.tsx';
import { ViewerMenu } from './ViewerMenu.tsx';

/** Before the set-up there is nothing to search or post to, and nobody to sign in. */
export function Header({ isSearching }: { isSearching: boolean }) {
  const { needsSetup, viewer } = useBootstrap();
  return (
    <header
      className={classes.header}
      data-search={isSearching || undefined}
      data-member={viewer !== null || undefined}
    >
      <div className={classes.inner}>
        <BrandLink />
        {!needsSetup && <BoardSwitcher />}
        {needsSetup ? (
          <span className={classes.search} />
        ) : (
          <SearchField isSearching={isSearching} />
        )}
        {!needsSetup && (
          <DeskLink
            className={classes.desk}
            iconClassName={classes.deskIcon}
            textClassName={classes.deskText}
          />
        )}
        {!needsSetup && (
          <ModerationLink
            className={classes.desk}
            iconClassName={classes.deskIcon}
            textClassName={classes.deskText}
          />
        )}
        {!needsSetup && <PostLink />}
        {!needsSetup && <Bell />}
        {!needsSetup && <BrandMenu />}
        <SettingsMenu />
        {!needsSetup && <ViewerMenu />}
      </div>
      <SlotTarget name="banner" className={classes.banner} />
    </header>
  );
}

function PostLink() {
  const { t } = useTranslation('app');
  return (
    <Button
      component={Link}
      to="/post"
      color="signal"
      className={classes.post}
      leftSection={<IconPlus size="1.1em" stroke={2.4} aria-hidden />}
    >
      {t('postIdea')}
    </Button>
  );
}
