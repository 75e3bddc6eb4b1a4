import { useTranslation } from 'react-i18next';
import { useBootstrap } from '../../app/bootstrap.ts';
import { Banner } from '../../ui/Banner.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Section } from '../../ui/Section.tsx';
import { BoardRow } from './BoardRow.tsx';
import { BrandForm } from './BrandForm.tsx';
import { NewBoardForm } from './NewBoardForm.tsx';
import { useBoardOrder } from './useBoardOrder.ts';

/** The brand and its boards, as the owner edits them. */
export function BrandPage() {
  const { t } = useTranslation('house');
  const { brand, boards } = useBootstrap();
  const order = useBoardOrder(boards);
  return (
    <>
      <PageHead title={t('brand.title')} />
      {brand && (
        <Section title={t('brand.words')} lead={t('brand.wordsLead')}>
          <BrandForm brand={brand} />
        </Section>
      )}
      <Section title={t('boards.title')} lead={t('boards.lead')}>
        {order.trouble && <Banner tone="danger">{order.trouble}</Banner>}
        {order.boards.map((board, at) => (
          <BoardRow
            key={board.id}
            board={board}
            isFirst={at === 0}
            isLast={at === order.boards.length - 1}
            onMove={(step) => order.move(board, step)}
          />
        ))}
      </Section>
      <Section title={t('boards.newTitle')} lead={t('boards.newLead')}>
        <NewBoardForm />
      </Section>
    </>
  );
}
