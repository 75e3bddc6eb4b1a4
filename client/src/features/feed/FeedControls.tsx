import classes from './FeedControls.module.css';
import type { FeedState } from './feedState.ts';
import { KindFilter } from './KindFilter.tsx';
import { LayoutSwitch } from './LayoutSwitch.tsx';
import type { LayoutKind } from './layout.ts';
import { MineFilter } from './MineFilter.tsx';
import { SortTabs } from './SortTabs.tsx';
import { StatusFilter } from './StatusFilter.tsx';
import { TagFilter } from './TagFilter.tsx';

interface Props {
  state: FeedState;
  layout: LayoutKind;
  onLayout: (kind: LayoutKind) => void;
}

/** What the list shows and in which order. Every choice is an address, so it can be shared. */
export function FeedControls({ state, layout, onLayout }: Props) {
  return (
    <div className={classes.controls}>
      <div className={classes.row}>
        <SortTabs state={state} />
        <LayoutSwitch kind={layout} onChange={onLayout} />
      </div>
      <div className={classes.filters}>
        <KindFilter state={state} />
        <span className={classes.rule} aria-hidden="true" />
        <MineFilter state={state} />
        <StatusFilter state={state} />
        <TagFilter state={state} />
      </div>
    </div>
  );
}
