import { useBootstrap } from '../../../app/bootstrap.ts';
import { useFormats } from '../../../i18n/format.ts';
import { minorUnits } from './money.ts';

/** Prices as the brand counts and the reader writes them; `format` takes minor units (cents). */
export function useMoney() {
  const formats = useFormats();
  const currency = useBootstrap().brand?.currency ?? 'EUR';
  const minor = minorUnits(currency);
  return { currency, minor, format: (price: number) => formats.money(price / minor, currency) };
}
