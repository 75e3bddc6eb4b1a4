import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const ink: MantineColorsTuple = [
  '#f3f1ec',
  '#e9e4d8',
  '#c9cdd6',
  '#a6afbf',
  '#7d899e',
  '#5a6880',
  '#445168',
  '#2e3b50',
  '#1d2736',
  '#141b26',
];
const signal: MantineColorsTuple = [
  '#fff1ea',
  '#fbe4d8',
  '#ffc3a5',
  '#ff9f73',
  '#ff7a45',
  '#f0602a',
  '#dd4c1b',
  '#c73e12',
  '#ad340c',
  '#872707',
];
const warmGray: MantineColorsTuple = [
  '#faf7f1',
  '#f5f1e8',
  '#ebe5d8',
  '#ded5c4',
  '#c8bea9',
  '#a69c87',
  '#857d6b',
  '#655f52',
  '#48443b',
  '#2b2924',
];
const night: MantineColorsTuple = [
  '#ece9e1',
  '#cdd2da',
  '#a6afbf',
  '#6b778f',
  '#3a465b',
  '#2b3547',
  '#1f2836',
  '#181f2b',
  '#10151e',
  '#0b0f16',
];

const onFilled: Record<string, string> = {
  ink: 'var(--rh-on-ink)',
  signal: 'var(--rh-on-accent)',
  red: 'var(--rh-on-danger)',
};

/** Mantine picks the text on a filled button once for both schemes; ours differs between them. */
const variantColours: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input);
  const text = onFilled[input.color ?? 'ink'];
  return input.variant === 'filled' && text ? { ...colours, color: text } : colours;
};

/**
 * Mantine told to speak our tokens. `ink` is the everyday colour of actions; `signal` is for what
 * is alive or given (a support, a live pulse, the way to post), never for decoration.
 */
export const theme = createTheme({
  colors: { ink, signal, gray: warmGray, dark: night },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 1 },
  variantColorResolver: variantColours,
  white: '#fffdf9',
  black: '#1b2330',
  fontFamily: 'var(--rh-font-text)',
  headings: { fontFamily: 'var(--rh-font-title)', fontWeight: '680', textWrap: 'balance' },
  defaultRadius: 'md',
  radius: { xs: '0.375rem', sm: '0.5rem', md: '0.75rem', lg: '1.125rem', xl: '1.5rem' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Modal: {
      defaultProps: {
        centered: true,
        radius: 'lg',
        overlayProps: { backgroundOpacity: 0.55, blur: 2 },
        // Its head would be a second banner to a screen reader.
        attributes: { header: { role: 'presentation' } },
      },
    },
    Menu: { defaultProps: { radius: 'md', shadow: 'md', withinPortal: true } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 350 } },
    Button: { defaultProps: { radius: 'xl' } },
  },
});

const shared = {
  '--mantine-color-body': 'var(--rh-bg)',
  '--mantine-color-text': 'var(--rh-text)',
  '--mantine-color-bright': 'var(--rh-text)',
  '--mantine-color-dimmed': 'var(--rh-text-dim)',
  '--mantine-color-placeholder': 'var(--rh-text-dim)',
  '--mantine-color-anchor': 'var(--rh-link)',
  '--mantine-color-error': 'var(--rh-danger-text)',
  '--mantine-color-default': 'var(--rh-surface)',
  '--mantine-color-default-hover': 'var(--rh-sunken)',
  '--mantine-color-default-color': 'var(--rh-text)',
  '--mantine-color-default-border': 'var(--rh-line-control)',
  '--mantine-color-disabled': 'var(--rh-sunken)',
  '--mantine-color-disabled-color': 'var(--rh-text-dim)',
  '--mantine-color-ink-filled': 'var(--rh-ink)',
  '--mantine-color-ink-filled-hover': 'var(--rh-ink-hover)',
  '--mantine-color-ink-light': 'var(--rh-sunken)',
  '--mantine-color-ink-light-hover': 'var(--rh-line)',
  '--mantine-color-ink-light-color': 'var(--rh-text)',
  '--mantine-color-ink-outline': 'var(--rh-text)',
  '--mantine-color-signal-filled': 'var(--rh-accent)',
  '--mantine-color-signal-filled-hover': 'var(--rh-accent-hover)',
  '--mantine-color-signal-light': 'var(--rh-accent-soft)',
  '--mantine-color-signal-light-hover': 'var(--rh-accent-soft)',
  '--mantine-color-signal-light-color': 'var(--rh-accent-text)',
  '--mantine-color-signal-outline': 'var(--rh-accent-text)',
  '--mantine-color-red-filled': 'var(--rh-danger)',
  '--mantine-color-red-light': 'var(--rh-danger-soft)',
  '--mantine-color-red-light-color': 'var(--rh-danger-text)',
  '--mantine-color-red-outline': 'var(--rh-danger-text)',
  '--mantine-primary-color-contrast': 'var(--rh-on-ink)',
};

/** Mantine's own variables, made to follow tokens.css in both colour schemes. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: shared,
  dark: shared,
});
