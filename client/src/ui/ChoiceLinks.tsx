import { Link } from 'react-router';
import classes from './ChoiceLinks.module.css';

interface Props {
  /** What is chosen, for those who cannot see that it is one row. */
  label: string;
  choices: { key: string; text: string; to: string; isOn: boolean }[];
}

/** A row of links that narrow or order a list; the address keeps what was chosen. */
export function ChoiceLinks({ label, choices }: Props) {
  return (
    <ul className={classes.choices} aria-label={label}>
      {choices.map(({ key, text, to, isOn }) => (
        <li key={key}>
          <Link to={to} className={classes.choice} aria-current={isOn ? 'true' : undefined}>
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}
