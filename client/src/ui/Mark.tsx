interface Props {
  /** Any CSS length. */
  size?: string;
  className?: string;
}

/** The turntable: a bridge ready to turn, and the tracks it may turn to. Decorative. */
export function Mark({ size = '2rem', className }: Props) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M5.6 10 2.2 8M10 5.6 8 2.2M16 4V.8M22 5.6l2-3.4M26.4 10l3.4-2"
        stroke="var(--rh-text-dim)"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <circle cx="16" cy="17.5" r="10.4" stroke="var(--rh-text)" strokeWidth="2.6" />
      <rect
        data-bridge
        x="13.9"
        y="8.4"
        width="4.2"
        height="18.2"
        rx="2.1"
        fill="var(--rh-accent)"
        style={{ rotate: 'var(--turn, 30deg)', transformOrigin: '16px 17.5px' }}
      />
    </svg>
  );
}
