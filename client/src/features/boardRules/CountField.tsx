import { NumberInput } from '@mantine/core';

interface Props {
  label: string;
  value: number;
  max: number;
  onChange: (value: number) => void;
  isLabelHidden?: boolean;
}

/** A whole number from 1. */
export function CountField({ label, value, max, onChange, isLabelHidden = false }: Props) {
  return (
    <NumberInput
      {...(isLabelHidden ? { 'aria-label': label } : { label })}
      required
      hideControls={isLabelHidden}
      min={1}
      max={max}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="blur"
      value={value}
      onChange={(next) => onChange(Math.max(1, Number(next) || 1))}
    />
  );
}
