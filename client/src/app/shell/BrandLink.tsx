import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Mark } from '../../ui/Mark.tsx';
import { useBootstrap } from '../bootstrap.ts';
import classes from './Header.module.css';

/** The way home: the mark and the brand's name. The bridge turns a little under the pointer. */
export function BrandLink() {
  const { t } = useTranslation('app');
  const name = useBootstrap().brand?.name ?? t('product');
  return (
    <Link to="/" className={classes.brand} aria-label={t('home', { brand: name })}>
      <Mark className={classes.mark} />
      <span className={classes.wordmark}>{name}</span>
    </Link>
  );
}
