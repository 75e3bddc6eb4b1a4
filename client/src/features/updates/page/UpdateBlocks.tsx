import type { LocalText } from '@roundhouse/shared/localText';
import type { Block } from '@roundhouse/shared/updates';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocalText } from '../../../i18n/useLocalText.ts';
import { Markdown, PersonLink } from '../../../ui/index.ts';
import { DecisionCard } from '../../decisions/index.ts';
import { IdeaCard } from '../../feed/index.ts';
import { ideaAddress } from '../../ideas/index.ts';
import { LocalWords } from '../LocalWords.tsx';
import classes from './UpdateBlocks.module.css';

/** An update's pieces in their order; ideas are live cards, a video is a link that leaves by choice. */
export function UpdateBlocks({ blocks }: { blocks: Block[] }) {
  return (
    <div className={classes.blocks}>
      {blocks.map((block) => (
        <Piece key={block.id} block={block} />
      ))}
    </div>
  );
}

function Piece({ block }: { block: Block }) {
  switch (block.kind) {
    case 'text':
      return <Text text={block.text} />;
    case 'ideas':
      return (
        <Listed heading={block.heading}>
          {block.ideas.map((card) => (
            <IdeaCard key={card.id} card={card} kind="list" isEager={false} />
          ))}
        </Listed>
      );
    case 'decisions':
      return (
        <Listed heading={block.heading}>
          {block.decisions.map((decision) => {
            const { idea, ideaId } = decision;
            const address = ideaAddress({ id: ideaId, slug: idea.slug });
            const head = (
              <h3 className={classes.about}>
                <Link to={address}>{idea.title}</Link>
              </h3>
            );
            return <DecisionCard key={decision.id} decision={decision} head={head} />;
          })}
        </Listed>
      );
    case 'thanks':
      return (
        <Listed heading={block.heading}>
          <ul className={classes.people}>
            {block.people.map((person) => (
              <li key={person.id}>
                <PersonLink person={person} size="2.25rem" />
              </li>
            ))}
          </ul>
        </Listed>
      );
    case 'picture':
      return <Picture picture={block.picture} />;
    case 'video':
      return <Video url={block.url} />;
  }
}

function Text({ text }: { text: LocalText }) {
  const read = useLocalText()(text);
  return (
    <div lang={read.lang} className={classes.text}>
      <Markdown source={read.text} />
    </div>
  );
}

function Listed({ heading, children }: { heading: LocalText; children: React.ReactNode }) {
  return (
    <section className={classes.listed}>
      <h2 className={classes.heading}>
        <LocalWords text={heading} />
      </h2>
      {children}
    </section>
  );
}

function Picture({ picture }: { picture: Extract<Block, { kind: 'picture' }>['picture'] }) {
  return (
    <img
      className={classes.picture}
      src={picture.urls.full}
      srcSet={`${picture.urls.card} 800w, ${picture.urls.full} 2048w`}
      sizes="(min-width: 50rem) 46rem, 100vw"
      alt={picture.alt}
      width={picture.width}
      height={picture.height}
      loading="lazy"
      style={{ backgroundColor: picture.colour }}
    />
  );
}

function Video({ url }: { url: string }) {
  const { t } = useTranslation('updates');
  return (
    <a className={classes.video} href={url} target="_blank" rel="noopener noreferrer nofollow">
      <IconExternalLink size="1.4rem" aria-hidden />
      <span>{t('video', { site: new URL(url).hostname.replace(/^www\./, '') })}</span>
    </a>
  );
}
