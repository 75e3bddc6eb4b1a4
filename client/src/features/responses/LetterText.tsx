import type { LocalText } from '@roundhouse/shared/localText';
import { LOCALES } from '@roundhouse/shared/primitives';
import { IconLanguage } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalText } from '../../i18n/useLocalText.ts';
import { Markdown } from '../../ui/index.ts';
import classes from './Letter.module.css';

/** The text in the reader's language, with the way to the other one; where there is one alone, it says which. */
export function LetterText({ body }: { body: LocalText }) {
  const { t } = useTranslation('responses');
  const read = useLocalText();
  const [isOther, setOther] = useState(false);
  const first = read(body);
  const other = LOCALES.find((each) => each !== first.language && body[each] !== undefined);
  const language = isOther && other ? other : first.language;
  const offered = language === first.language ? other : first.language;
  return (
    <>
      <div className={classes.body} lang={language}>
        <Markdown source={body[language] ?? first.text} />
      </div>
      {offered && (
        <button type="button" className={classes.language} onClick={() => setOther((is) => !is)}>
          <IconLanguage size="1.1em" stroke={1.8} aria-hidden />
          {t(`readIn.${offered}`)}
        </button>
      )}
      {!other && first.lang && <p className={classes.foreign}>{t(`onlyIn.${first.lang}`)}</p>}
    </>
  );
}
