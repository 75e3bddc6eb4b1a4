import { BOARD_COLOURS, type Board } from '@roundhouse/shared/boards';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ColourPicker.module.css';

type Colour = Board['colour'];

interface Props {
  value: Colour;
  onChange: (colour: Colour) => void;
}

/** A board's hue, picked from the eight there are; arrow keys move, as in any radio group. */
export function ColourPicker({ value, onChange }: Props) {
  const { t } = useTranslation('ui');
  const name = useId();
  return (
    <fieldset className={classes.picker}>
      <legend className={classes.legend}>{t('colour.label')}</legend>
      {BOARD_COLOURS.map((colour) => (
        <label
          key={colour}
          className={classes.choice}
          style={{ '--rh-board': `var(--rh-board-${colour})` } as React.CSSProperties}
          title={t(`colour.${colour}`)}
        >
          <input
            type="radio"
            name={name}
            aria-label={t(`colour.${colour}`)}
            checked={colour === value}
            onChange={() => onChange(colour)}
          />
        </label>
      ))}
    </fieldset>
  );
}
