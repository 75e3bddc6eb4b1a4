import type { LocalText } from '@roundhouse/shared/localText';
import { useLocalText } from '../../i18n/useLocalText.ts';

/** A line of the brand's in the reader's language where it was given, marked where it is another. */
export function LocalWords({ text }: { text: LocalText }) {
  const read = useLocalText()(text);
  return <span lang={read.lang}>{read.text}</span>;
}
