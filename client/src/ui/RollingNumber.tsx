import { VisuallyHidden } from '@mantine/core';
import { useFormats } from '../i18n/format.ts';
import classes from './RollingNumber.module.css';

const digits = Array.from('0123456789');

/**
 * A number whose digits roll when it changes. Screen readers get the plain number, in no live
 * region: a page of rolling tallies must not chatter. Stands still for reduced motion.
 */
export function RollingNumber({ value }: { value: number }) {
  const formats = useFormats();
  const signs = Array.from(formats.number(value));
  return (
    <span className={classes.number}>
      <VisuallyHidden>{formats.number(value)}</VisuallyHidden>
      <span className={classes.signs} aria-hidden="true">
        {signs.map((sign, at) => {
          const place = signs.length - at;
          return digits.includes(sign) ? (
            <span key={place} className={classes.window}>
              <span className={classes.reel} style={{ '--digit': sign } as React.CSSProperties}>
                {digits.map((digit) => (
                  <span key={digit}>{digit}</span>
                ))}
              </span>
            </span>
          ) : (
            <span key={place}>{sign}</span>
          );
        })}
      </span>
    </span>
  );
}
