import type { NoticeKind } from '@roundhouse/shared/notices';
import {
  IconArrowForwardUp,
  IconAt,
  IconBook,
  IconCalendarEvent,
  IconClockExclamation,
  IconGavel,
  IconGift,
  IconMessageReply,
  IconNote,
  IconSpeakerphone,
} from '@tabler/icons-react';

/** What stands for each kind: its icon, and the tone (`--rh-…-soft`, `--rh-…-text`) it is drawn in. */
export const noticeLooks = {
  response: { Icon: IconSpeakerphone, tone: 'good' },
  step: { Icon: IconArrowForwardUp, tone: 'status-exploring' },
  update: { Icon: IconBook, tone: 'improvement' },
  reply: { Icon: IconMessageReply, tone: 'status-heard' },
  mention: { Icon: IconAt, tone: 'hack' },
  thanks: { Icon: IconGift, tone: 'warn' },
  promise: { Icon: IconClockExclamation, tone: 'danger' },
  note: { Icon: IconNote, tone: 'status-open' },
  moderation: { Icon: IconGavel, tone: 'status-heard' },
  rhythm: { Icon: IconCalendarEvent, tone: 'product' },
} satisfies Record<NoticeKind, { Icon: typeof IconAt; tone: string }>;
