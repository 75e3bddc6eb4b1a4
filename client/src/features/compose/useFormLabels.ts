import { useTranslation } from 'react-i18next';

/** The label of each field, by the path that errors name. */
export function useFormLabels(): Record<string, string> {
  const { t } = useTranslation('compose');
  return {
    kind: t('kind.label'),
    boardId: t('board.label'),
    language: t('language.label'),
    title: t('title.label'),
    body: t('body.label'),
    pictures: t('pictures.label'),
    hackFiles: t('files.label'),
    tags: t('tags.label'),
  };
}
