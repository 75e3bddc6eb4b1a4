import type { PledgeSummary } from '@roundhouse/shared/supports';
import { useTranslation } from 'react-i18next';
import { RollingNumber } from '../../../ui/index.ts';
import { chartShape, rangesOf } from './chartShape.ts';
import classes from './PledgeChart.module.css';
import { useMoney } from './useMoney.ts';

const WIDTH = 280;
const HEIGHT = 64;

/** How much supporters would buy and at which prices; the words under it say all the picture does. */
export function PledgeChart({ pledges }: { pledges: PledgeSummary }) {
  const { t } = useTranslation('supports');
  const money = useMoney();
  const { prices, units, people } = pledges;
  if (!prices) return <p className={classes.words}>{t('chart.empty')}</p>;
  const isOnePrice = prices.lowest === prices.highest;
  const words = isOnePrice
    ? t('chart.onePrice', { median: money.format(prices.median) })
    : t('chart.spread', {
        from: money.format(prices.lowerQuartile),
        to: money.format(prices.upperQuartile),
        median: money.format(prices.median),
        lowest: money.format(prices.lowest),
        highest: money.format(prices.highest),
      });
  return (
    <figure className={classes.chart}>
      <figcaption className={classes.total}>
        <span className={classes.units}>
          <RollingNumber value={units} />
        </span>{' '}
        {t('chart.wanted', { count: units, people: t('chart.people', { count: people }) })}
      </figcaption>
      {!isOnePrice && <Spread prices={prices} format={money.format} label={words} />}
      <p className={classes.words}>{words}</p>
    </figure>
  );
}

interface SpreadProps {
  prices: NonNullable<PledgeSummary['prices']>;
  format: (price: number) => string;
  label: string;
}

function Spread({ prices, format, label }: SpreadProps) {
  const { t } = useTranslation('supports');
  const { bars, box } = chartShape(prices, WIDTH, HEIGHT);
  const ranges = rangesOf(prices);
  return (
    <>
      <svg
        className={classes.spread}
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 16}`}
        role="img"
        aria-label={label}
      >
        {bars.map((bar, at) => {
          const [from, to] = ranges[at] ?? [0, 0];
          return (
            <rect
              key={from}
              className={classes.bar}
              x={bar.x}
              y={bar.y}
              width={bar.width}
              height={bar.height}
              rx="2.5"
            >
              <title>
                {t('chart.range', { from: format(from), to: format(to), units: bar.units })}
              </title>
            </rect>
          );
        })}
        <path className={classes.line} d={`M0 ${HEIGHT + 9}H${WIDTH}`} />
        <path
          className={classes.box}
          d={`M${box.from} ${HEIGHT + 9}H${Math.max(box.to, box.from + 0.1)}`}
        />
        <circle className={classes.median} cx={box.median} cy={HEIGHT + 9} r="4.5" />
      </svg>
      <div className={classes.ends} aria-hidden="true">
        <span>{format(prices.lowest)}</span>
        <span>{t('chart.middle', { price: format(prices.median) })}</span>
        <span>{format(prices.highest)}</span>
      </div>
    </>
  );
}
