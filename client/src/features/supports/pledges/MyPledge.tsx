import { Button } from '@mantine/core';
import type { Pledge } from '@roundhouse/shared/supports';
import { useTranslation } from 'react-i18next';
import { failureError, useSend } from '../../../realtime/index.ts';
import { tellTrouble } from '../troubleStore.ts';
import classes from './Pledge.module.css';
import { useMoney } from './useMoney.ts';

interface Props {
  ideaId: string;
  pledge: Pledge;
  onEdit: () => void;
  /** Called when the pledge is gone, and the pressed button with it. */
  onRemoved: () => void;
}

/** What I said I would buy, and ways to change my mind. */
export function MyPledge(props: Props) {
  const { t } = useTranslation('supports');
  const money = useMoney();
  const send = useSend();
  const { units, price, reason } = props.pledge;
  async function remove() {
    const sent = await send('supports.unpledge', { ideaId: props.ideaId });
    if (sent.state === 'refused') tellTrouble(failureError(sent.failure));
    else props.onRemoved();
  }
  return (
    <div className={classes.mine}>
      <p className={classes.said}>
        {t('pledge.mine', { count: units, price: money.format(price) })}
      </p>
      {reason && <p className={classes.reason}>{reason}</p>}
      <div className={classes.actions}>
        <Button variant="default" size="xs" onClick={props.onEdit}>
          {t('pledge.edit')}
        </Button>
        <Button variant="subtle" size="xs" onClick={() => void remove()}>
          {t('pledge.remove')}
        </Button>
      </div>
    </div>
  );
}
