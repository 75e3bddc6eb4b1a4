import { Button } from '@mantine/core';
import { IconCheck, IconLink } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../../ui/index.ts';
import { ideaAddress } from '../ideaAddress.ts';

const SHOWN_MS = 2500;

/** Copies the idea's address, or opens the phone's own way to share it. */
export function ShareButton({ idea }: { idea: { id: string; slug: string; title: string } }) {
  const { t } = useTranslation('ideas');
  const announce = useAnnounce();
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);

  async function share() {
    const url = new URL(ideaAddress(idea), window.location.origin).href;
    const isTouch = window.matchMedia('(pointer: coarse)').matches;
    try {
      if (isTouch && navigator.share) return await navigator.share({ title: idea.title, url });
      await navigator.clipboard.writeText(url);
      setCopied(true);
      announce(t('actions.copied'));
    } catch {
      /* the reader closed the sheet, or the browser forbids it: the address bar has it too */
    }
  }
  const Icon = isCopied ? IconCheck : IconLink;
  return (
    <Button
      variant="default"
      leftSection={<Icon size="1.1rem" stroke={1.8} aria-hidden />}
      onClick={() => void share()}
    >
      {isCopied ? t('actions.copied') : t('actions.share')}
    </Button>
  );
}
