import { PLEDGE_LIMITS, type Pledge } from '@roundhouse/shared/supports';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMoney } from './useMoney.ts';

/** The fields of a pledge as they are typed; prices in whole units of the brand's currency. */
export function usePledgeFields(pledge: Pledge | null) {
  const { t } = useTranslation('supports');
  const { currency, minor, format } = useMoney();
  const [units, setUnits] = useState<number | string>(pledge?.units ?? 1);
  const [price, setPrice] = useState<number | string>(pledge ? pledge.price / minor : '');
  const [reason, setReason] = useState(pledge?.reason ?? '');
  const [errors, setErrors] = useState<{ units?: string; price?: string }>({});

  /** The pledge, or `null` after saying what is wrong with it. */
  function read(): Pledge | null {
    const typed = { units: Number(units), price: Math.round(Number(price) * minor) };
    const found: typeof errors = {};
    if (!Number.isInteger(typed.units) || typed.units < 1 || typed.units > PLEDGE_LIMITS.units) {
      found.units = t('pledge.unitsWrong', { most: PLEDGE_LIMITS.units });
    }
    if (price === '' || !(typed.price >= 0 && typed.price <= PLEDGE_LIMITS.price)) {
      found.price = t('pledge.priceWrong', { most: format(PLEDGE_LIMITS.price) });
    }
    setErrors(found);
    return found.units || found.price ? null : { ...typed, reason: reason.trim() };
  }

  const decimals = Math.round(Math.log10(minor));
  return { units, setUnits, price, setPrice, reason, setReason, errors, read, currency, decimals };
}
