import type { HouseRules } from '@roundhouse/shared/houseRules';
import { useTranslation } from 'react-i18next';
import { useLocalText } from '../../i18n/useLocalText.ts';
import { Lines, lineChanges, Pieces, wordChanges } from '../ideas/index.ts';
import classes from './HouseRulesPage.module.css';

interface Props {
  before: HouseRules;
  after: HouseRules;
}

/** What a version changed in the one before it, in the reader's language; sections it left alone are not shown. */
export function RulesChanges({ before, after }: Props) {
  const { t } = useTranslation('houseRules');
  const read = useLocalText();
  const keys = new Set([...after.sections, ...before.sections].map(({ key }) => key));
  const sections = [...keys].map((key) => {
    const was = before.sections.find((each) => each.key === key);
    const is = after.sections.find((each) => each.key === key);
    const titles = [was, is].map((each) => (each ? read(each.title).text : '')) as Pair;
    const texts = [was, is].map((each) => (each ? read(each.text).text : '')) as Pair;
    return { key, titles, texts, isGone: !is };
  });
  const changed = sections.filter(
    ({ titles, texts }) => titles[0] !== titles[1] || texts[0] !== texts[1],
  );
  if (changed.length === 0) return <p>{t('same')}</p>;
  return changed.map(({ key, titles, texts, isGone }) => (
    <section key={key} className={classes.section}>
      <h2>
        <Pieces pieces={wordChanges(...titles)} />
      </h2>
      {isGone && <p>{t('gone')}</p>}
      <Lines lines={lineChanges(...texts)} />
    </section>
  ));
}

type Pair = [before: string, after: string];
