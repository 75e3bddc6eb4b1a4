import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBootstrap } from '../bootstrap.ts';
import classes from './Footer.module.css';

export function Footer() {
  const { t } = useTranslation('app');
  const brand = useBootstrap().brand;
  return (
    <footer className={classes.footer}>
      <div className={classes.inner}>
        <p className={classes.text}>
          {brand ? t('footer.about', { brand: brand.name }) : t('footer.product')}
        </p>
        <nav className={classes.links} aria-label={t('footer.label')}>
          <Link to="/trust">{t('footer.trust')}</Link>
          <Link to="/house-rules">{t('footer.rules')}</Link>
          <Link to="/how-ranking-works">{t('footer.ranking')}</Link>
          <a href="/api/docs">{t('footer.api')}</a>
        </nav>
      </div>
    </footer>
  );
}
